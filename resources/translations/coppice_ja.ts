<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>Coppice</name>
  <message>
   <location filename="../../app/bench.py" />
   <source>The demo clip is missing.</source>
   <translation>デモクリップがありません。</translation>
  </message>
  <message>
   <location filename="../../app/bench.py" />
   <source>Put a sound file into resources/demo.</source>
   <translation>resources/demo に音声ファイルを置いてください。</translation>
  </message>
  <message>
   <location filename="../../app/bridge.py" />
   <source>The song is still growing.</source>
   <translation>曲はまだ育成中です。</translation>
  </message>
  <message>
   <location filename="../../app/bridge.py" />
   <source>Wait until the jobs are done or cancel them, then save under a new name.</source>
   <translation>ジョブの完了を待つか中止してから、別名で保存してください。</translation>
  </message>
  <message>
   <location filename="../../app/bridge.py" />
   <source>Listen to {clip}</source>
   <translation>{clip} を解析</translation>
  </message>
  <message>
   <location filename="../../app/bridge.py" />
   <source>Grow</source>
   <translation>育てる</translation>
  </message>
  <message>
   <location filename="../../app/bridge.py" />
   <source>Write {file}</source>
   <translation>{file} を書き出し</translation>
  </message>
  <message>
   <location filename="../../app/bridge.py" />
   <source>Find the words</source>
   <translation>単語を探す</translation>
  </message>
  <message>
   <location filename="../../app/bridge.py" />
   <source>No song is open.</source>
   <translation>開いている曲がありません。</translation>
  </message>
  <message>
   <location filename="../../app/bridge.py" />
   <source>Start a new one or open a song file.</source>
   <translation>新しく始めるか、曲ファイルを開いてください。</translation>
  </message>
  <message>
   <location filename="../../app/bridge_packs.py" />
   <source>bottom</source>
   <translation>ボトム</translation>
  </message>
  <message>
   <location filename="../../app/bridge_packs.py" />
   <source>middle</source>
   <translation>中間</translation>
  </message>
  <message>
   <location filename="../../app/bridge_packs.py" />
   <source>top</source>
   <translation>トップ</translation>
  </message>
  <message>
   <location filename="../../app/bridge_packs.py" />
   <source>genre accuracy</source>
   <translation>ジャンル正解率</translation>
  </message>
  <message>
   <location filename="../../app/bridge_packs.py" />
   <source>artist accuracy</source>
   <translation>アーティスト正解率</translation>
  </message>
  <message>
   <location filename="../../app/bridge_packs.py" />
   <source>The files were exchanged after their licence was shown.</source>
   <translation>ライセンスの表示後にファイルが差し替えられました。</translation>
  </message>
  <message>
   <location filename="../../app/bridge_packs.py" />
   <source>Choose the folder again.</source>
   <translation>フォルダをもう一度選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/bridge_packs.py" />
   <source>spectral convergence, {level}</source>
   <translation>スペクトル収束（{level}）</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Genre</source>
   <translation>ジャンル</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Any genre</source>
   <translation>ジャンル指定なし</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Find a genre</source>
   <translation>ジャンルを検索</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Fades into</source>
   <translation>フェード先</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>no one</source>
   <translation>なし</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Find an artist</source>
   <translation>アーティストを検索</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Who sings here</source>
   <translation>ここで歌うのは</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Begins</source>
   <translation>開始</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Ends</source>
   <translation>終了</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>From</source>
   <translation>元</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>to</source>
   <translation>～</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Split</source>
   <translation>分割</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Divide the region at the playhead</source>
   <translation>再生ヘッドの位置でリージョンを分割</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>The default sings here again</source>
   <translation>ここを再び既定のアーティストが歌います</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Close (Esc)</source>
   <translation>閉じる (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Who sings</source>
   <translation>歌い手</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>plan, grown</source>
   <translation>予定・結果</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Drag to give a stretch another singer · double-click a region to change it
Drag the flag to change the song's length</source>
   <translation>ドラッグした範囲の歌い手を変更 · リージョンをダブルクリックで編集
旗をドラッグすると曲の長さを変更</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>{seconds} s to grow · {part}</source>
   <translation>あと {seconds} 秒育てられます · {part}</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>start of the song</source>
   <translation>曲の始まり</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Who sings…</source>
   <translation>歌い手…</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Split here</source>
   <translation>ここで分割</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Cross-fade at its start</source>
   <translation>始点でクロスフェード</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Cross-fade at its end</source>
   <translation>終点でクロスフェード</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Delete region</source>
   <translation>リージョンを削除</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>New region here</source>
   <translation>ここに新規リージョン</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>New region</source>
   <translation>新規リージョン</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Split region</source>
   <translation>リージョンを分割</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Cross-fade</source>
   <translation>クロスフェード</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>ending of the song</source>
   <translation>曲の終わり</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>middle of the song</source>
   <translation>曲の中ほど</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Move region</source>
   <translation>リージョンを移動</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Resize region</source>
   <translation>リージョンの長さを変更</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/regions.py" />
   <source>Anyone</source>
   <translation>指定なし</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Sound file</source>
   <translation>音声ファイル</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Stems: vocals, drums, bass, other</source>
   <translation>ステム: ボーカル、ドラム、ベース、その他</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>DAWproject (Bitwig, Cubase, Studio One)</source>
   <translation>DAWproject (Bitwig, Cubase, Studio One)</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>REAPER project</source>
   <translation>REAPER プロジェクト</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>MIDI: tempo, markers, words</source>
   <translation>MIDI: テンポ、マーカー、歌詞</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Timed lyrics (LRC)</source>
   <translation>時間つき歌詞 (LRC)</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Audacity labels</source>
   <translation>Audacity ラベル</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>UltraStar karaoke</source>
   <translation>UltraStar カラオケ</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Everything in one zip</source>
   <translation>すべてを 1 つの zip に</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>16 bit, dithered</source>
   <translation>16 ビット、ディザーあり</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>24 bit</source>
   <translation>24 ビット</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>32 bit float</source>
   <translation>32 ビット浮動小数点</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Four stems</source>
   <translation>4 つのステム</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Each take of the path</source>
   <translation>経路の各テイク</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>The mix alone</source>
   <translation>ミックスのみ</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Built in (basic)</source>
   <translation>内蔵 (基本)</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>As it is</source>
   <translation>そのまま</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Another loudness…</source>
   <translation>ほかの音量…</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>A time for every word</source>
   <translation>単語ごとの時間</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Song and take</source>
   <translation>曲とテイク</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Choose…</source>
   <translation>選択…</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Fade in</source>
   <translation>フェードイン</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Fade out</source>
   <translation>フェードアウト</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>What</source>
   <translation>対象</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Of it</source>
   <translation>範囲</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>As</source>
   <translation>形式</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Kind of file</source>
   <translation>ファイルの種類</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Resolution</source>
   <translation>解像度</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Sample rate</source>
   <translation>サンプルレート</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Loudness</source>
   <translation>ラウドネス</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>True peak at most</source>
   <translation>トゥルーピーク上限</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Fades</source>
   <translation>フェード</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Beside the mix</source>
   <translation>ミックスのほかに</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Separated by</source>
   <translation>分離方法</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Its weights</source>
   <translation>その重み</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Title in the file</source>
   <translation>ファイル内の題名</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Folder</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Choose the folder</source>
   <translation>フォルダーを選ぶ</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>All</source>
   <translation>すべて</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>The marked stretch, {start} to {end}</source>
   <translation>選んだ範囲、{start}〜{end}</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Downloaded</source>
   <translation>ダウンロード済み</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Choose a file…</source>
   <translation>ファイルを選ぶ…</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Choose a .safetensors file of your own</source>
   <translation>手持ちの .safetensors ファイルを選びます</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Export into</source>
   <translation>書き出し先</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Weights of Demucs</source>
   <translation>Demucs の重み</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Use the downloaded ones</source>
   <translation>ダウンロードしたものを使う</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Download…</source>
   <translation>ダウンロード…</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>in</source>
   <translation>始め</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>out</source>
   <translation>終わり</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>As the model makes it</source>
   <translation>モデルのまま</translation>
  </message>
  <message>
   <location filename="../../app/export/outbox.py" />
   <source>{folder} cannot be written ({reason}).</source>
   <translation>{folder} に書き込めません（{reason}）。</translation>
  </message>
  <message>
   <location filename="../../app/export/outbox.py" />
   <source>Free some space there, or export into a folder.</source>
   <translation>そこの空き容量を増やすか、別のフォルダに書き出してください。</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Export</source>
   <translation>書き出し</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Close (Esc); exports go on</source>
   <translation>閉じる (Esc)。書き出しは続きます</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Close the export panel</source>
   <translation>書き出しパネルを閉じる</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Replace what is there</source>
   <translation>あるものを置き換える</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Another name</source>
   <translation>別の名前にする</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Export now</source>
   <translation>今すぐ書き出す</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>{names} is there already.</source>
   <translation>{names} はすでにあります。</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Writes {names}</source>
   <translation>{names} を書き出します</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Choose a take first.</source>
   <translation>先にテイクを選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Cancelled; what was whole by then is there.</source>
   <translation>中止しました。それまでに完成したものは残っています。</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Cancelled; nothing was written.</source>
   <translation>取り消しました。何も書き出していません。</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>{count} chosen takes</source>
   <translation>選んだテイク {count} 個</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>All {count} favourites</source>
   <translation>お気に入り {count} 個すべて</translation>
  </message>
  <message>
   <location filename="../../app/export/room.py" />
   <source>{file} is in the clipboard.</source>
   <translation>{file} はクリップボードにあります。</translation>
  </message>
  <message>
   <location filename="../../app/export/room.py" />
   <source>Paste it into a folder or a DAW.</source>
   <translation>フォルダーか DAW に貼り付けてください。</translation>
  </message>
  <message>
   <location filename="../../app/export/room.py" />
   <source>{file} is written.</source>
   <translation>{file} を書き出しました。</translation>
  </message>
  <message>
   <location filename="../../app/export/room.py" />
   <source>Show in folder</source>
   <translation>フォルダーで表示</translation>
  </message>
  <message>
   <location filename="../../app/export/room.py" />
   <source>No file manager came up.</source>
   <translation>ファイルマネージャーが開きませんでした。</translation>
  </message>
  <message>
   <location filename="../../app/export/room.py" />
   <source>Preparing the file…</source>
   <translation>ファイルを準備しています…</translation>
  </message>
  <message>
   <location filename="../../app/export/room.py" />
   <source>Hold the button: it comes along as soon as it is written.</source>
   <translation>ボタンを押したままにすると、書き終わりしだい付いてきます。</translation>
  </message>
  <message>
   <location filename="../../app/export/runs.py" />
   <source>Drag {file} into another program</source>
   <translation>{file} を別のプログラムへドラッグ</translation>
  </message>
  <message>
   <location filename="../../app/export/runs.py" />
   <source>Waits for its turn</source>
   <translation>順番を待っています</translation>
  </message>
  <message>
   <location filename="../../app/export/runs.py" />
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <location filename="../../app/export/runs.py" />
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <location filename="../../app/export/runs.py" />
   <source>Drag this into another program</source>
   <translation>ほかのプログラムへドラッグできます</translation>
  </message>
  <message>
   <location filename="../../app/grove.py" />
   <source>Grow from here, {time}</source>
   <translation>ここから育てる、{time}</translation>
  </message>
  <message>
   <location filename="../../app/grove.py" />
   <source>Growing on to {time}</source>
   <translation>{time} まで育成を継続中</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>saved {time}</source>
   <translation>{time} に保存済み</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>kept as a draft</source>
   <translation>下書きとして保存</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>saved</source>
   <translation>保存済み</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>Restored: one take was still growing when the program ended.</source>
   <translation>復元しました：終了時にテイク 1 つが育成中でした。</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>Restored: {count} takes were still growing when the program ended.</source>
   <translation>復元しました：終了時にテイク {count} つが育成中でした。</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>What they had is here. They can go on exactly where they stopped.</source>
   <translation>そこまでの結果は残っています。止まった所から続けられます。</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>The engine changes with the next song.</source>
   <translation>エンジンの設定は次の曲から有効になります。</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>Jobs are running; they go on as they are.</source>
   <translation>実行中のジョブはそのまま続きます。</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>Coppice did not end as it should.</source>
   <translation>Coppice は正常に終了しませんでした。</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>“{song}” was open. Everything up to then is in its file.</source>
   <translation>「{song}」を開いていました。それまでの内容はすべてファイルにあります。</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>Go on growing</source>
   <translation>育成を続ける</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>Open it</source>
   <translation>開く</translation>
  </message>
  <message>
   <location filename="../../app/inspector/fields.py" />
   <source>Rating</source>
   <translation>評価</translation>
  </message>
  <message>
   <location filename="../../app/inspector/fields.py" />
   <source>Rate the take (1–5)</source>
   <translation>テイクを評価 (1–5)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/fields.py" />
   <source>Favourite (F)</source>
   <translation>お気に入り (F)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/fields.py" />
   <source>Favourite</source>
   <translation>お気に入り</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Lyrics to sing (optional)</source>
   <translation>歌う歌詞（任意）</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Lyrics</source>
   <translation>歌詞</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Above 1: bolder; below 1: safer</source>
   <translation>1 より大きいと大胆に、小さいと堅実に</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>off</source>
   <translation>オフ</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Draw only from the likeliest tokens that together reach this probability</source>
   <translation>累積確率がこの値に達するまでの有力なトークンからのみ選びます</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>new</source>
   <translation>毎回新規</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>The same seed from the same place gives the same takes; empty: new each time</source>
   <translation>同じ位置・同じシードなら同じテイクになります。空欄なら毎回新しくなります</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Length of the whole song: it tells the model where beginning and end are</source>
   <translation>曲全体の長さ：モデルに始まりと終わりの位置を伝えます</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>the end</source>
   <translation>最後</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Growing on by itself stops here</source>
   <translation>自動の育成はここで止まります</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Grow continuations of the selected take (G)</source>
   <translation>選択したテイクの続きを育てる (G)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Refine</source>
   <translation>仕上げる</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Bring the chosen takes to full quality (R)</source>
   <translation>選択したテイクをフル品質に仕上げる (R)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Export…</source>
   <translation>書き出す…</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Write the selected path as a sound file (Ctrl+E)</source>
   <translation>選択した経路をオーディオファイルに書き出す (Ctrl+E)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Grow on</source>
   <translation>育て続ける</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>As soon as takes are done, the best of them grows on (Ctrl+G)</source>
   <translation>テイクが終わるたびに、最良のものを続けて育てます (Ctrl+G)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>{artist} +{more}</source>
   <translation>{artist} 他 {more}</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Grow 1 take</source>
   <translation>テイクを 1 つ育てる</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Grow {count} takes</source>
   <translation>テイクを {count} つ育てる</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Grow from here</source>
   <translation>ここから育てる</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Grow from nothing</source>
   <translation>ゼロから育てる</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>{time} left</source>
   <translation>残り {time}</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>the song is full</source>
   <translation>曲はいっぱいです</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Growing on …</source>
   <translation>育成を継続中…</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Takes</source>
   <translation>テイク</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Length</source>
   <translation>長さ</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Until</source>
   <translation>まで</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Temp.</source>
   <translation>温度</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Top-p</source>
   <translation>Top-p</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Song</source>
   <translation>曲</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Sung by these artists</source>
   <translation>このアーティストが歌います</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Music</source>
   <translation>音楽</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Show or hide tempo, key and loudness</source>
   <translation>テンポ、調、ラウドネスの表示を切り替え</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>none found</source>
   <translation>見つからず</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source> beats a bar</source>
   <translation> 拍/小節</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>unknown</source>
   <translation>不明</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Tempo</source>
   <translation>テンポ</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Beats per bar</source>
   <translation>1 小節の拍数</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Key</source>
   <translation>調</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Half the tempo</source>
   <translation>テンポを半分に</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Twice the tempo</source>
   <translation>テンポを 2 倍に</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Tap</source>
   <translation>タップ</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Tap the tempo, once per beat (Ctrl+Alt+T)</source>
   <translation>拍ごとに 1 回押してテンポを取る (Ctrl+Alt+T)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>1 here</source>
   <translation>ここが 1</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>A bar begins at the playhead (Ctrl+Alt+B)</source>
   <translation>再生位置で小節が始まる (Ctrl+Alt+B)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Tempo and key as measured</source>
   <translation>テンポと調を測定どおりに</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>{lufs} LUFS, true peak {peak} dBTP</source>
   <translation>{lufs} LUFS、トゥルーピーク {peak} dBTP</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>first beat</source>
   <translation>最初の拍</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Set by hand: {what}</source>
   <translation>手で設定: {what}</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>nothing found</source>
   <translation>何も見つからず</translation>
  </message>
  <message>
   <location filename="../../app/inspector/panel.py" />
   <source>Choose a take to see how it was made.</source>
   <translation>テイクを選ぶと、作り方が表示されます。</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Level</source>
   <translation>品質</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Artist</source>
   <translation>アーティスト</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Regions</source>
   <translation>リージョン</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Pack</source>
   <translation>パック</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Top-k</source>
   <translation>Top-k</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Made by</source>
   <translation>作成方法</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>a clip</source>
   <translation>クリップ</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>nothing</source>
   <translation>ゼロから</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>{time} of {whole}</source>
   <translation>{whole} のうち {time}</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Name of the take</source>
   <translation>テイクの名前</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Resume where it stopped</source>
   <translation>止まった所から再開</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Recipe</source>
   <translation>レシピ</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Show or hide how the take was made</source>
   <translation>テイクの作り方の表示／非表示</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Note</source>
   <translation>メモ</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>{take} at {time}</source>
   <translation>{take} の {time}</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Copy the recipe as text (Ctrl+Shift+C)</source>
   <translation>レシピをテキストとしてコピー (Ctrl+Shift+C)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Use</source>
   <translation>使う</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Use it for the next growth (Ctrl+R)</source>
   <translation>次の育成に使う (Ctrl+R)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Run again</source>
   <translation>再実行</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Grow it once more and compare code for code (Ctrl+Shift+R)</source>
   <translation>もう一度育ててコード単位で比較 (Ctrl+Shift+R)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>{count} takes chosen</source>
   <translation>テイクを {count} つ選択中</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>no artist</source>
   <translation>アーティストなし</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/desk.py" />
   <source>Sing from here</source>
   <translation>ここから歌う</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/desk.py" />
   <source>Sing on</source>
   <translation>続けて歌う</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/desk.py" />
   <source>Move word</source>
   <translation>単語を移動</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/desk.py" />
   <source>Tap word</source>
   <translation>単語をタップ</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/desk.py" />
   <source>Split word</source>
   <translation>単語を分割</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/desk.py" />
   <source>Merge words</source>
   <translation>単語を結合</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/desk.py" />
   <source>Remove word</source>
   <translation>単語を取り除く</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/desk.py" />
   <source>Unpin word</source>
   <translation>単語の固定を解除</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>drag to move</source>
   <translation>ドラッグで移動</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>Drag words, Shift+drag: all that follow · double-click: hear a sung word,
or let the next growth sing from one to come · drag the bracket to choose what it sees</source>
   <translation>単語をドラッグ、Shift+ドラッグで以降すべて · ダブルクリックで歌われた単語を試聴、
これからの単語なら次の育成をそこから歌わせます · 括弧をドラッグするとモデルに見せる範囲を選べます</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>The text runs on by itself</source>
   <translation>歌詞を自動で進める</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>Lyrics…</source>
   <translation>歌詞…</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>No lyrics yet · double-click to write some</source>
   <translation>歌詞はまだありません · ダブルクリックで入力</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>the next growth sings from here</source>
   <translation>次の育成はここから歌います</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>the next growth sees this</source>
   <translation>次の育成に見せる範囲</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>Merge with the next</source>
   <translation>次と結合</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>Hear it</source>
   <translation>試聴</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>The next growth sings from here</source>
   <translation>次の育成をここから歌わせる</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>Remove</source>
   <translation>取り除く</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>Unpin</source>
   <translation>固定を解除</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>{lines} lines · {words} words</source>
   <translation>{lines} 行 · {words} 語</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>Write or paste the lyrics here, line by line.</source>
   <translation>歌詞を一行ずつ入力または貼り付けてください。</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>This model has no sign for {signs} – left out when singing.</source>
   <translation>このモデルに {signs} はないため、歌うときに省かれます。</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>From here</source>
   <translation>ここから</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>The next growth begins singing at the cursor</source>
   <translation>次の育成をカーソル位置から歌わせる</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>Open LRC…</source>
   <translation>LRC を開く…</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>Lyrics with times from a file</source>
   <translation>時刻付きの歌詞をファイルから読み込む</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>Save LRC…</source>
   <translation>LRC を保存…</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>The selected take's words with their times</source>
   <translation>選択したテイクの単語と時刻</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>blue: the {count} characters that the next growth is shown</source>
   <translation>青：次の育成に見せる {count} 文字</translation>
  </message>
  <message>
   <location filename="../../app/mainwindow.py" />
   <source>{times}× real time</source>
   <translation>実時間の {times} 倍</translation>
  </message>
  <message>
   <location filename="../../app/mainwindow.py" />
   <source>Refining goes on where it stopped: {count}</source>
   <translation>止まった所から仕上げを続けます：{count} 件</translation>
  </message>
  <message>
   <location filename="../../app/mainwindow.py" />
   <source>Stopped: {job}.</source>
   <translation>停止しました：{job}</translation>
  </message>
  <message>
   <location filename="../../app/mainwindow.py" />
   <source>What it made stays; an interrupted take can be resumed.</source>
   <translation>作った分は残ります。中断したテイクは再開できます。</translation>
  </message>
  <message>
   <location filename="../../app/mainwindow.py" />
   <source>Untitled</source>
   <translation>名称未設定</translation>
  </message>
  <message>
   <location filename="../../app/mainwindow.py" />
   <source>take</source>
   <translation>テイク</translation>
  </message>
  <message>
   <location filename="../../app/notices.py" />
   <source>Close this message</source>
   <translation>この通知を閉じる</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Fits into {place} as {precision}: needs {need} of {free} free.</source>
   <translation>{place}に {precision} で収まります：空き {free} のうち {need} 使用</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Needs {need}; how much {place} has free cannot be told here.</source>
   <translation>{need} 必要です。{place}の空き容量は確認できません。</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Does not fit into {place}: needs at least {need}, {free} are free.</source>
   <translation>{place}に収まりません：最低 {need} 必要、空きは {free}</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Fits into {place}: needs {need} of {free} free.</source>
   <translation>{place}に収まります：空き {free} のうち {need} 使用</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>waiting</source>
   <translation>待機中</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>asking for sizes</source>
   <translation>サイズを確認中</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>downloading</source>
   <translation>ダウンロード中</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>converting</source>
   <translation>変換中</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>verifying</source>
   <translation>検証中</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>memory</source>
   <translation>メモリ</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>reading</source>
   <translation>読み込み中</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>{done} of {total}</source>
   <translation>{total} のうち {done}</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Progress</source>
   <translation>進行状況</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>commercial use allowed</source>
   <translation>商用利用可</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>non-commercial use only</source>
   <translation>非商用のみ</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>{artists} artists · {genres} genres · {rate} kHz</source>
   <translation>アーティスト {artists} · ジャンル {genres} · {rate} kHz</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Verify</source>
   <translation>検証</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Remove…</source>
   <translation>削除…</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Measured: {quality}</source>
   <translation>測定値：{quality}</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>In use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Use for new songs</source>
   <translation>新しい曲に使う</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Remove {size} for good</source>
   <translation>{size} を完全に削除</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>{size} have arrived already.</source>
   <translation>{size} は受信済みです。</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Go on…</source>
   <translation>続ける…</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Install…</source>
   <translation>インストール…</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Here, and offered wherever stems are exported.</source>
   <translation>ここにあり、ステムを書き出すときに選べます。</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Of no use without Demucs, which is not installed: {command}</source>
   <translation>Demucs がインストールされていないため使えません: {command}</translation>
  </message>
  <message>
   <location filename="../../app/packs/licence.py" />
   <source>I have read this licence and accept it.</source>
   <translation>このライセンスを読み、同意します。</translation>
  </message>
  <message>
   <location filename="../../app/packs/licence.py" />
   <source>Install</source>
   <translation>インストール</translation>
  </message>
  <message>
   <location filename="../../app/packs/licence.py" />
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <location filename="../../app/packs/licence.py" />
   <source>Commercial use is allowed, also of what you make with it.</source>
   <translation>作った音楽も含め、商用利用できます。</translation>
  </message>
  <message>
   <location filename="../../app/packs/licence.py" />
   <source>Non-commercial use only, also of what you make with it.</source>
   <translation>作った音楽も含め、非商用に限られます。</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Before the weights of “{separator}” are downloaded</source>
   <translation>「{separator}」の重みをダウンロードする前に</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Model packs</source>
   <translation>モデルパック</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Import a folder…</source>
   <translation>フォルダを読み込む…</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Make a pack of published weights that you already have</source>
   <translation>手元にある公開済みの重みからパックを作る</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Close the pack manager (Esc)</source>
   <translation>パックマネージャを閉じる (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Close the pack manager</source>
   <translation>パックマネージャを閉じる</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Before “{pack}” is downloaded</source>
   <translation>「{pack}」をダウンロードする前に</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Download</source>
   <translation>ダウンロード</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Folder with published weights</source>
   <translation>公開済みの重みのあるフォルダ</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Before “{folder}” becomes a pack</source>
   <translation>「{folder}」をパックにする前に</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Import</source>
   <translation>読み込む</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>The pack “{pack}” is installed.</source>
   <translation>パック「{pack}」をインストールしました。</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>The folder “{folder}” is a pack now.</source>
   <translation>フォルダ「{folder}」をパックにしました。</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>All files of “{pack}” are whole and unchanged.</source>
   <translation>「{pack}」のファイルはすべて正常です。</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>The separator's weights are here: choose Demucs where stems are exported.</source>
   <translation>分離器の重みが揃いました。ステムを書き出すときに Demucs を選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Pause</source>
   <translation>一時停止</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>The separator's weights were removed.</source>
   <translation>分離器の重みを削除しました。</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>The pack “{pack}” was removed.</source>
   <translation>パック「{pack}」を削除しました。</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>No pack is installed.</source>
   <translation>パックがインストールされていません。</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Can be downloaded</source>
   <translation>ダウンロード可能</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Separator for stems</source>
   <translation>ステムの分離器</translation>
  </message>
  <message>
   <location filename="../../app/preferences/audio_page.py" />
   <source>Sound</source>
   <translation>サウンド</translation>
  </message>
  <message>
   <location filename="../../app/preferences/audio_page.py" />
   <source>Output</source>
   <translation>出力</translation>
  </message>
  <message>
   <location filename="../../app/preferences/audio_page.py" />
   <source>Look for new devices</source>
   <translation>新しいデバイスを探す</translation>
  </message>
  <message>
   <location filename="../../app/preferences/audio_page.py" />
   <source>Pre-roll</source>
   <translation>プリロール</translation>
  </message>
  <message>
   <location filename="../../app/preferences/audio_page.py" />
   <source>How much is heard before the join when a take is auditioned.</source>
   <translation>テイクの試聴時に、つなぎ目の前から再生する長さです。</translation>
  </message>
  <message>
   <location filename="../../app/preferences/audio_page.py" />
   <source>Same as the system</source>
   <translation>システムに合わせる</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>Keys</source>
   <translation>キー</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>Search commands or keys</source>
   <translation>コマンドやキーを検索</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>Commands and their keys</source>
   <translation>コマンドとキー</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>New keys</source>
   <translation>新しいキー</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>Assign</source>
   <translation>割り当て</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>No key</source>
   <translation>キーなし</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>Default</source>
   <translation>既定</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>All defaults</source>
   <translation>すべて既定</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>Command</source>
   <translation>コマンド</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>Choose a command, then press its new keys in the field.</source>
   <translation>コマンドを選び、入力欄で新しいキーを押してください。</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>The tree and the fields need this key themselves.</source>
   <translation>このキーはツリーと入力欄で使われます。</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>These keys are free.</source>
   <translation>このキーは空いています。</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>Take over</source>
   <translation>奪って割り当て</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>“{command}” has these keys now and would lose them.</source>
   <translation>今は「{command}」のキーです。割り当てるとそちらから外れます。</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Appearance</source>
   <translation>外観</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Theme</source>
   <translation>テーマ</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Size of everything</source>
   <translation>全体の大きさ</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Language</source>
   <translation>言語</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Size and language change with the next start. Your song is saved and opens again.</source>
   <translation>大きさと言語は次の起動から変わります。曲は保存され、再び開きます。</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Start again now</source>
   <translation>今すぐ再起動</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Choose: {what}</source>
   <translation>選択：{what}</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Default: {what}</source>
   <translation>既定に戻す：{what}</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Places</source>
   <translation>保存場所</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Songs</source>
   <translation>曲</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Where packs are installed and looked for. Packs elsewhere stay there.</source>
   <translation>パックのインストール先です。別の場所のパックはそのまま残ります。</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Where the choosers for opening, saving and exporting begin.</source>
   <translation>開く・保存・書き出しの画面が最初に開くフォルダです。</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Engine</source>
   <translation>エンジン</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Compute on</source>
   <translation>演算デバイス</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Precision</source>
   <translation>精度</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>The same seed gives the same take only at the same precision and on the same kind of device.</source>
   <translation>同じシードでも、精度とデバイスの種類が同じ場合にのみ同じテイクになります。</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Processor threads</source>
   <translation>CPU スレッド数</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>1 keeps the window and the sound smooth. More can help large packs where cores are free.</source>
   <translation>1 なら画面と音が滑らかです。コアに余裕があれば、増やすと大きなパックに有効なことがあります。</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>High contrast</source>
   <translation>ハイコントラスト</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Automatic: the GPU if there is one</source>
   <translation>自動：GPU があれば使用</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Processor (CPU)</source>
   <translation>プロセッサ (CPU)</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>NVIDIA GPU (CUDA)</source>
   <translation>NVIDIA GPU (CUDA)</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Automatic: the exact one if it fits into memory</source>
   <translation>自動：メモリに収まれば正確な方</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>float32: exact</source>
   <translation>float32：正確</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>int8: a quarter of the memory, on the processor</source>
   <translation>int8：メモリ 1/4、CPU 用</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>bfloat16: half the memory</source>
   <translation>bfloat16：メモリ 1/2</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>float16: half the memory, for GPUs</source>
   <translation>float16：メモリ 1/2、GPU 用</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>int8: a quarter of the memory, for processors</source>
   <translation>int8：メモリ 1/4、CPU 用</translation>
  </message>
  <message>
   <location filename="../../app/preferences/panel.py" />
   <source>Preferences</source>
   <translation>環境設定</translation>
  </message>
  <message>
   <location filename="../../app/preferences/panel.py" />
   <source>Close the preferences (Esc)</source>
   <translation>環境設定を閉じる (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/preferences/panel.py" />
   <source>Close the preferences</source>
   <translation>環境設定を閉じる</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>{speed} tok/s · {time} left</source>
   <translation>{speed} tok/s · 残り {time}</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>paused</source>
   <translation>一時停止中</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>yields to growth</source>
   <translation>育成を優先中</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>starting …</source>
   <translation>開始中…</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>Sooner</source>
   <translation>先に</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>Later</source>
   <translation>後に</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>Stop this job; what it made stays</source>
   <translation>このジョブを停止（作った分は残ります）</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>Working</source>
   <translation>処理中</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>Cancel all</source>
   <translation>すべて中止</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>Nothing is running.</source>
   <translation>実行中のジョブはありません。</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>Go on</source>
   <translation>続ける</translation>
  </message>
  <message>
   <location filename="../../app/recent.py" />
   <source>today {time}</source>
   <translation>今日 {time}</translation>
  </message>
  <message>
   <location filename="../../app/recent.py" />
   <source>yesterday</source>
   <translation>昨日</translation>
  </message>
  <message>
   <location filename="../../app/recent.py" />
   <source>1 take</source>
   <translation>テイク 1</translation>
  </message>
  <message>
   <location filename="../../app/recent.py" />
   <source>{count} takes</source>
   <translation>テイク {count}</translation>
  </message>
  <message>
   <location filename="../../app/score.py" />
   <source>Song length</source>
   <translation>曲の長さ</translation>
  </message>
  <message>
   <location filename="../../app/songfiles.py" />
   <source>{file} exists already.</source>
   <translation>{file} はすでにあります。</translation>
  </message>
  <message>
   <location filename="../../app/songfiles.py" />
   <source>Choose another name.</source>
   <translation>別の名前を選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/songfiles.py" />
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} に書き込めません：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/songfiles.py" />
   <source>Free some space or check the permissions.</source>
   <translation>空き容量を増やすか、権限を確認してください。</translation>
  </message>
  <message>
   <location filename="../../app/songfiles.py" />
   <source>Choose another place.</source>
   <translation>別の場所を選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/state.py" />
   <source>full</source>
   <translation>フル</translation>
  </message>
  <message>
   <location filename="../../app/state.py" />
   <source>draft</source>
   <translation>ドラフト</translation>
  </message>
  <message>
   <location filename="../../app/theme/swatches.py" />
   <source>teal</source>
   <translation>ティール</translation>
  </message>
  <message>
   <location filename="../../app/theme/swatches.py" />
   <source>coral</source>
   <translation>コーラル</translation>
  </message>
  <message>
   <location filename="../../app/theme/swatches.py" />
   <source>violet</source>
   <translation>バイオレット</translation>
  </message>
  <message>
   <location filename="../../app/theme/swatches.py" />
   <source>blue</source>
   <translation>ブルー</translation>
  </message>
  <message>
   <location filename="../../app/theme/swatches.py" />
   <source>pink</source>
   <translation>ピンク</translation>
  </message>
  <message>
   <location filename="../../app/theme/swatches.py" />
   <source>green</source>
   <translation>グリーン</translation>
  </message>
  <message>
   <location filename="../../app/theme/swatches.py" />
   <source>sky</source>
   <translation>スカイ</translation>
  </message>
  <message>
   <location filename="../../app/theme/swatches.py" />
   <source>clay</source>
   <translation>クレイ</translation>
  </message>
  <message>
   <location filename="../../app/timeline/grip.py" />
   <source>Drag the marked stretch into another program as a sound file</source>
   <translation>印を付けた範囲を音声ファイルとして別のプログラムへドラッグ</translation>
  </message>
  <message>
   <location filename="../../app/timeline/grip.py" />
   <source>Carry the marked stretch out</source>
   <translation>印を付けた範囲を外へ運ぶ</translation>
  </message>
  <message>
   <location filename="../../app/timeline/overview.py" />
   <source>Overview</source>
   <translation>全体</translation>
  </message>
  <message>
   <location filename="../../app/timeline/overview.py" />
   <source>Drag the frame to scroll, its edges to zoom · double-click: the whole song</source>
   <translation>枠をドラッグでスクロール、端で拡大縮小 · ダブルクリックで曲全体</translation>
  </message>
  <message>
   <location filename="../../app/timeline/ruler.py" />
   <source>Time</source>
   <translation>時間</translation>
  </message>
  <message>
   <location filename="../../app/timeline/ruler.py" />
   <source>Click to seek · drag to mark a stretch · Ctrl+wheel zooms · Shift+wheel scrolls</source>
   <translation>クリックで移動 · ドラッグで範囲選択 · Ctrl+ホイールで拡大縮小 · Shift+ホイールでスクロール</translation>
  </message>
  <message>
   <location filename="../../app/timeline/spectrogram.py" />
   <source>Spectrogram</source>
   <translation>スペクトル</translation>
  </message>
  <message>
   <location filename="../../app/timeline/spectrum.py" />
   <source>Colour map</source>
   <translation>カラーマップ</translation>
  </message>
  <message>
   <location filename="../../app/timeline/spectrum.py" />
   <source>Loading…</source>
   <translation>読み込み中…</translation>
  </message>
  <message>
   <location filename="../../app/timeline/spectrum.py" />
   <source>Loudest at {hertz} Hz, {level} dB · colours from {low} to {high} dB: drag the edges at the right</source>
   <translation>最大 {hertz} Hz、{level} dB · 色の範囲 {low}～{high} dB：右端をドラッグ</translation>
  </message>
  <message>
   <location filename="../../app/timeline/spectrum.py" />
   <source>Reset</source>
   <translation>リセット</translation>
  </message>
  <message>
   <location filename="../../app/timeline/spectrum.py" />
   <source>The whole range in the house's colours</source>
   <translation>全範囲を既定の色で表示</translation>
  </message>
  <message>
   <location filename="../../app/timeline/spectrum.py" />
   <source>Spectrum and colours</source>
   <translation>スペクトルと色</translation>
  </message>
  <message>
   <location filename="../../app/timeline/spectrum.py" />
   <source>Nothing sounds at the playhead.</source>
   <translation>再生ヘッドの位置に音がありません。</translation>
  </message>
  <message>
   <location filename="../../app/timeline/waveform.py" />
   <source>Waveform</source>
   <translation>波形</translation>
  </message>
  <message>
   <location filename="../../app/timeline/waveform.py" />
   <source>best so far</source>
   <translation>最良の音</translation>
  </message>
  <message>
   <location filename="../../app/timeline/waveform.py" />
   <source>Drag to mark a stretch · double-click: the whole take · Alt+drag: scrub
Bars below: how far draft, middle and full quality reach</source>
   <translation>ドラッグで範囲選択 · ダブルクリックでテイク全体 · Alt+ドラッグでスクラブ
下のバー：ドラフト・中間・フル品質の到達位置</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Takes grow as a tree</source>
   <translation>テイクは木のように育ちます</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Every card is a take, time runs to the right. A take begins where it leaves its parent. Walk with the arrow keys: each step is heard from just before the join.</source>
   <translation>カード 1 枚がテイクで、時間は右へ進みます。テイクは親から分かれる所で始まります。矢印キーで移動すると、つなぎ目の少し前から聞こえます。</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Choose who sings and what kind of music it is, then press G. Several continuations grow at once and can be heard while they grow.</source>
   <translation>歌い手とジャンルを選んで G を押します。複数の続きが同時に育ち、育つ間も聞けます。</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Branch anywhere</source>
   <translation>どこからでも枝分かれ</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Click into the timeline to set the playhead and press Shift+G: the next takes leave from there, in the middle of a take if you like.</source>
   <translation>タイムラインをクリックして再生ヘッドを置き、Shift+G を押します。テイクの途中からでも次のテイクが分かれます。</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Listen and choose</source>
   <translation>聞いて選ぶ</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Space plays and pauses. Rate with 1 to 5, mark favourites with F, prune with Del. Everything can be undone.</source>
   <translation>Space で再生と一時停止、1～5 で評価、F でお気に入り、Del で剪定。すべて取り消せます。</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Bring the best to full quality</source>
   <translation>良いものをフル品質に</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Drafts sound dull. R refines the selected path in the background while you go on; you always hear the best there is.</source>
   <translation>ドラフトは音がこもります。R を押すと、作業を続ける間に選択した経路を仕上げます。常にその時点で最良の音が聞こえます。</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>What is at work</source>
   <translation>処理中のジョブ</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Every job shows its speed and the time left and can be stopped. What it has made stays and can be resumed.</source>
   <translation>各ジョブには速度と残り時間が表示され、停止できます。作った分は残り、再開できます。</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Take it with you</source>
   <translation>持ち出す</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Write the selected path as a sound file for your other programs.</source>
   <translation>選択した経路を、他のソフトで使うオーディオファイルに書き出します。</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Every command, one key away</source>
   <translation>すべてのコマンドをキーひとつで</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Ctrl+K finds takes and commands, ? shows all shortcuts. Nothing needs to be saved: every change is in the song file as you make it.</source>
   <translation>Ctrl+K でテイクとコマンドを検索、? で全ショートカットを表示。保存は不要です。変更はその場で曲ファイルに記録されます。</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Position</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>To the start (Home)</source>
   <translation>先頭へ (Home)</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Play or pause (Space)</source>
   <translation>再生／一時停止 (Space)</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>To the end (End)</source>
   <translation>末尾へ (End)</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Loop (L)</source>
   <translation>ループ (L)</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Record a riff (Alt+R)</source>
   <translation>リフを録音 (Alt+R)</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>level-matched</source>
   <translation>音量一致</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Volume</source>
   <translation>音量</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Loop {where}</source>
   <translation>ループ {where}</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Pre-roll {seconds} s</source>
   <translation>プリロール {seconds} 秒</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>{letter}: {name}. B switches.</source>
   <translation>{letter}：{name}。B で切り替え。</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Volume {percent} %</source>
   <translation>音量 {percent}%</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Compare: the selected take becomes {letter}</source>
   <translation>比較：選択したテイクを {letter} に</translation>
  </message>
  <message>
   <location filename="../../app/transport/meter.py" />
   <source>Above the peak, below the RMS level, in dB under full scale. Click to take the clip mark away.</source>
   <translation>上がピーク、下が RMS（dBFS）。クリックでクリップ表示を消します。</translation>
  </message>
  <message>
   <location filename="../../app/transport/meter.py" />
   <source>clipped</source>
   <translation>クリップ</translation>
  </message>
  <message>
   <location filename="../../app/transport/output_button.py" />
   <source>opening …</source>
   <translation>準備中…</translation>
  </message>
  <message>
   <location filename="../../app/transport/output_button.py" />
   <source>Click to play on another device</source>
   <translation>クリックで別のデバイスに切り替え</translation>
  </message>
  <message>
   <location filename="../../app/transport/output_button.py" />
   <source>System default</source>
   <translation>システムの既定</translation>
  </message>
  <message>
   <location filename="../../app/transport/output_button.py" />
   <source>no device</source>
   <translation>デバイスなし</translation>
  </message>
  <message>
   <location filename="../../app/transport/output_button.py" />
   <source>1 underrun</source>
   <translation>アンダーラン 1 回</translation>
  </message>
  <message>
   <location filename="../../app/transport/output_button.py" />
   <source>{count} underruns</source>
   <translation>アンダーラン {count} 回</translation>
  </message>
  <message>
   <location filename="../../app/transport/player.py" />
   <source>There is no audio device to play on.</source>
   <translation>再生できるオーディオデバイスがありません。</translation>
  </message>
  <message>
   <location filename="../../app/transport/player.py" />
   <source>Connect headphones or speakers, then choose Play &gt; Find device.</source>
   <translation>ヘッドホンかスピーカーを接続し、「再生」&gt;「デバイスを探す」を選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/transport/player.py" />
   <source>The audio device {name} is gone.</source>
   <translation>オーディオデバイス {name} が切断されました。</translation>
  </message>
  <message>
   <location filename="../../app/transport/player.py" />
   <source>It is used again as soon as it is back.</source>
   <translation>再接続されると自動的に使います。</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Record a riff</source>
   <translation>リフを録音</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Use as root</source>
   <translation>ルートとして使う</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Input</source>
   <translation>入力</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Count-in</source>
   <translation>カウントイン</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Play, and watch the level: the peak should stay under −6 dB.</source>
   <translation>演奏してレベルを確認してください。ピークは −6 dB 未満が目安です。</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>There is no audio device to record from.</source>
   <translation>録音できるオーディオデバイスがありません。</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Connect a microphone, then open this again.</source>
   <translation>マイクを接続して開き直してください。</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Record</source>
   <translation>録音</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Listen</source>
   <translation>試聴</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>beats</source>
   <translation>拍</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>That was stopped before the count-in was over.</source>
   <translation>カウントインが終わる前に停止しました。</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Record again</source>
   <translation>録り直す</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>recording</source>
   <translation>録音中</translation>
  </message>
  <message>
   <location filename="../../app/transport/riff.py" />
   <source>{path} cannot be deleted: {reason}.</source>
   <translation>{path} を削除できません: {reason}。</translation>
  </message>
  <message>
   <location filename="../../app/transport/riff.py" />
   <source>Delete it yourself; else it is offered again.</source>
   <translation>手動で削除してください。そうしないと、次回また表示されます。</translation>
  </message>
  <message>
   <location filename="../../app/transport/trim.py" />
   <source>Recorded riff</source>
   <translation>録音したリフ</translation>
  </message>
  <message>
   <location filename="../../app/transport/trim.py" />
   <source>{seconds} seconds are kept</source>
   <translation>{seconds} 秒を使います</translation>
  </message>
  <message>
   <location filename="../../app/tree/cards.py" />
   <source>growing {percent}</source>
   <translation>育成中 {percent}</translation>
  </message>
  <message>
   <location filename="../../app/tree/cards.py" />
   <source>{time} clip</source>
   <translation>{time} クリップ</translation>
  </message>
  <message>
   <location filename="../../app/tree/cards.py" />
   <source>stopped at {percent}</source>
   <translation>{percent} で停止</translation>
  </message>
  <message>
   <location filename="../../app/tree/cards.py" />
   <source>listening …</source>
   <translation>解析中…</translation>
  </message>
  <message>
   <location filename="../../app/tree/cards.py" />
   <source>growing {percent} · {time} left</source>
   <translation>育成中 {percent} · 残り {time}</translation>
  </message>
  <message>
   <location filename="../../app/tree/filter.py" />
   <source>Leaves</source>
   <translation>末端</translation>
  </message>
  <message>
   <location filename="../../app/tree/filter.py" />
   <source>Favourites</source>
   <translation>お気に入り</translation>
  </message>
  <message>
   <location filename="../../app/tree/filter.py" />
   <source>Refined</source>
   <translation>仕上げ済み</translation>
  </message>
  <message>
   <location filename="../../app/tree/gestures.py" />
   <source>Branch from {take} at {time}</source>
   <translation>{take} の {time} で分岐</translation>
  </message>
  <message>
   <location filename="../../app/tree/gestures.py" />
   <source>Let it follow {take}</source>
   <translation>{take} の後に続ける</translation>
  </message>
  <message>
   <location filename="../../app/tree/gestures.py" />
   <source>Make it a beginning</source>
   <translation>始まりにする</translation>
  </message>
  <message>
   <location filename="../../app/tree/ground.py" />
   <source>No take matches.
Clear the search or choose another filter.</source>
   <translation>該当するテイクがありません。
検索を消すか、別のフィルタを選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/tree/ground.py" />
   <source>Nothing has grown yet.
Choose an artist at the right and press Grow, or drop a clip here.</source>
   <translation>まだ何も育っていません。
右でアーティストを選んで「育てる」を押すか、ここにクリップをドロップしてください。</translation>
  </message>
  <message>
   <location filename="../../app/tree/head.py" />
   <source>Takes go on growing by themselves; click to stop</source>
   <translation>テイクは自動で育ち続けます。クリックで停止</translation>
  </message>
  <message>
   <location filename="../../app/tree/head.py" />
   <source>Stop growing on</source>
   <translation>育成の継続を停止</translation>
  </message>
  <message>
   <location filename="../../app/tree/head.py" />
   <source>Search takes</source>
   <translation>テイクを検索</translation>
  </message>
  <message>
   <location filename="../../app/tree/head.py" />
   <source>Search takes by name, note or artist</source>
   <translation>名前・メモ・アーティストでテイクを検索</translation>
  </message>
  <message>
   <location filename="../../app/tree/head.py" />
   <source>Show the takes of one artist</source>
   <translation>1 人のアーティストのテイクだけ表示</translation>
  </message>
  <message>
   <location filename="../../app/tree/head.py" />
   <source>Artist to show</source>
   <translation>表示するアーティスト</translation>
  </message>
  <message>
   <location filename="../../app/tree/head.py" />
   <source>{shown} of {total}</source>
   <translation>{total} 中 {shown}</translation>
  </message>
  <message>
   <location filename="../../app/tree/head.py" />
   <source>Any artist</source>
   <translation>すべてのアーティスト</translation>
  </message>
  <message>
   <location filename="../../app/tree/overview.py" />
   <source>The whole tree: click to go there, or drag the frame</source>
   <translation>ツリー全体：クリックで移動、または枠をドラッグ</translation>
  </message>
  <message>
   <location filename="../../app/tree/painting.py" />
   <source>Carry {take} to another take</source>
   <translation>{take} を別のテイクへ移す</translation>
  </message>
  <message>
   <location filename="../../app/tree/view.py" />
   <source>Tree of takes</source>
   <translation>テイクのツリー</translation>
  </message>
  <message>
   <location filename="../../app/verbs/desk.py" />
   <source>Expand</source>
   <translation>展開</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lanes.py" />
   <source>There is no region at the playhead.</source>
   <translation>再生ヘッドの位置にリージョンがありません。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lanes.py" />
   <source>Press D to make one, or drag along the lane of who sings.</source>
   <translation>D を押すか、歌い手レーンでドラッグして作ってください。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lanes.py" />
   <source>A region lasts at least {seconds} s.</source>
   <translation>リージョンの長さは最短 {seconds} 秒です。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lanes.py" />
   <source>Mark a longer stretch, or go to another place.</source>
   <translation>もっと長い範囲を選ぶか、別の位置に移動してください。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lanes.py" />
   <source>The view follows the playhead.</source>
   <translation>表示が再生ヘッドを追います。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lanes.py" />
   <source>The view stays where it is.</source>
   <translation>表示はその場に留まります。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Choose a word first.</source>
   <translation>先に単語を選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Click one in the lyrics lane, or press X.</source>
   <translation>歌詞レーンでクリックするか、X を押してください。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Open lyrics</source>
   <translation>歌詞を開く</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Lyrics (*.lrc *.txt)</source>
   <translation>歌詞 (*.lrc *.txt)</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Save lyrics</source>
   <translation>歌詞を保存</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Lyrics (*.lrc)</source>
   <translation>歌詞 (*.lrc)</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>There is no word to place here.</source>
   <translation>ここに置く単語がありません。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Write lyrics (Ctrl+L) and tap while a take sounds.</source>
   <translation>歌詞を書き (Ctrl+L)、テイクの再生中にタップしてください。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Words were placed by hand here; they stay.</source>
   <translation>ここの単語は手で配置されたので、そのまま残ります。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Remove them to have the take listened to.</source>
   <translation>テイクから単語を探すには、先に削除してください。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} を読めません：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Choose another file.</source>
   <translation>別のファイルを選んでください。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Open LRC</source>
   <translation>LRC を開く</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Lyrics from {time} on have no times: the song ends there.</source>
   <translation>{time} 以降の歌詞には時間がありません。曲がそこで終わるためです。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Set a greater song length, then open the file again.</source>
   <translation>曲の長さを長くしてから、ファイルをもう一度開いてください。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/music.py" />
   <source>No tempo is known yet.</source>
   <translation>テンポはまだわかりません。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/music.py" />
   <source>Tap it, or write it into the inspector.</source>
   <translation>タップするか、インスペクターに書き込んでください。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/music.py" />
   <source>Tap on: {count} more</source>
   <translation>続けてタップ: あと {count} 回</translation>
  </message>
  <message>
   <location filename="../../app/verbs/play.py" />
   <source>Looking for sound devices …</source>
   <translation>オーディオデバイスを検索中…</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>The clipboard holds no recipe.</source>
   <translation>クリップボードにレシピがありません。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>Copy one from a take first (Ctrl+Shift+C).</source>
   <translation>先にテイクからコピーしてください (Ctrl+Shift+C)。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>The next growth uses this recipe.</source>
   <translation>次の育成でこのレシピを使います。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>Empty its seed for takes that differ.</source>
   <translation>違うテイクにするにはシードを空にしてください。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>The recipe of {take} is on the clipboard.</source>
   <translation>{take} のレシピをクリップボードにコピーしました。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>{take} was not grown here as it is ({origin}).</source>
   <translation>{take} はここでそのまま育ったものではありません（{origin}）。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>Use its recipe for a new growth instead.</source>
   <translation>代わりにそのレシピで新しく育ててください。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>The recipe was made with the pack {pack}.</source>
   <translation>このレシピはパック「{pack}」で作られたものです。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>This song's pack has voices of its own and draws other music from it.</source>
   <translation>この曲のパックには独自の声があり、同じレシピでも別の音楽になります。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>{new} equals {old}, code for code.</source>
   <translation>{new} は {old} とコード単位で一致します。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>{new} differs from {old} after {seconds} s.</source>
   <translation>{new} は {seconds} 秒以降が {old} と異なります。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>Another pack version, device or precision draws other codes.</source>
   <translation>パックのバージョン、デバイス、精度が違うと別のコードになります。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/refine.py" />
   <source>Favourites to refine: {count}</source>
   <translation>仕上げるお気に入り：{count} 件</translation>
  </message>
  <message>
   <location filename="../../app/verbs/refine.py" />
   <source>You can go on working.</source>
   <translation>作業を続けられます。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/refine.py" />
   <source>There is no favourite to refine.</source>
   <translation>仕上げるお気に入りがありません。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/refine.py" />
   <source>Mark takes with F; those that are full already stay.</source>
   <translation>F でテイクに印を付けてください。すでにフル品質のものはそのままです。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/refine.py" />
   <source>Refining is paused.</source>
   <translation>仕上げを一時停止しました。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/refine.py" />
   <source>Refining goes on.</source>
   <translation>仕上げを続けます。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>No model pack is installed.</source>
   <translation>モデルパックがインストールされていません。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>Install one: File &gt; Model packs.</source>
   <translation>「ファイル」&gt;「モデルパック」からインストールしてください。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>Open song</source>
   <translation>曲を開く</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>Save song as</source>
   <translation>曲を別名で保存</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>Add clip</source>
   <translation>クリップを追加</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>The song is {file} now.</source>
   <translation>曲は {file} になりました。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>Every change is saved as you make it.</source>
   <translation>変更はその場で保存されます。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>Sound files</source>
   <translation>オーディオファイル</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>Drop a sound file of your own into the window.</source>
   <translation>お手持ちのオーディオファイルをウィンドウにドロップしてください。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/take.py" />
   <source>Left out of the lyrics: {signs}</source>
   <translation>歌詞から省いた文字：{signs}</translation>
  </message>
  <message>
   <location filename="../../app/verbs/take.py" />
   <source>This model has no sign for them.</source>
   <translation>このモデルにはない文字です。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>Choose a take and paste: it goes to its end, or to the playhead.</source>
   <translation>テイクを選んで貼り付けると、その末尾か再生ヘッドの位置に入ります。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>Graft from another song</source>
   <translation>別の曲から接ぎ木</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>Copied {music}.</source>
   <translation>{music} をコピーしました。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>{take} is taken along.</source>
   <translation>{take} を持ち出します。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>That is the song that is open.</source>
   <translation>それは今開いている曲です。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>Copy a take with Ctrl+C and paste it with Ctrl+V.</source>
   <translation>Ctrl+C でテイクをコピーし、Ctrl+V で貼り付けてください。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>{file} has no takes with music.</source>
   <translation>{file} には音のあるテイクがありません。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>{take} was pruned.</source>
   <translation>{take} を剪定しました。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>{count} takes were pruned.</source>
   <translation>テイクを {count} つ剪定しました。</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>Undo</source>
   <translation>取り消す</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>Collapse</source>
   <translation>折りたたむ</translation>
  </message>
  <message>
   <location filename="../../app/widgets/blend.py" />
   <source>Blend another artist in</source>
   <translation>別のアーティストを混ぜる</translation>
  </message>
  <message>
   <location filename="../../app/widgets/blend.py" />
   <source>Surprise me</source>
   <translation>おまかせ</translation>
  </message>
  <message>
   <location filename="../../app/widgets/blend.py" />
   <source>Share of the first artist</source>
   <translation>1 人目のアーティストの割合</translation>
  </message>
  <message>
   <location filename="../../app/widgets/blend.py" />
   <source>{artist}: click to choose another</source>
   <translation>{artist}：クリックで別のアーティストを選択</translation>
  </message>
  <message>
   <location filename="../../app/widgets/blend.py" />
   <source>{artist}: wheel or ↑ ↓ changes the share, click chooses another, Del removes</source>
   <translation>{artist}：ホイールか ↑ ↓ で割合、クリックで変更、Del で取り除く</translation>
  </message>
  <message>
   <location filename="../../app/widgets/blend.py" />
   <source>{artist}, {percent} percent</source>
   <translation>{artist}、{percent} パーセント</translation>
  </message>
  <message>
   <location filename="../../app/widgets/history.py" />
   <source>History</source>
   <translation>履歴</translation>
  </message>
  <message>
   <location filename="../../app/widgets/history.py" />
   <source>Close the history (Esc)</source>
   <translation>履歴を閉じる (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/history.py" />
   <source>Close the history</source>
   <translation>履歴を閉じる</translation>
  </message>
  <message>
   <location filename="../../app/widgets/history.py" />
   <source>Steps, oldest first</source>
   <translation>手順（古い順）</translation>
  </message>
  <message>
   <location filename="../../app/widgets/history.py" />
   <source>Click a step to go back or forward to it.</source>
   <translation>手順をクリックすると、その時点に移動します。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/history.py" />
   <source>Beginning</source>
   <translation>はじめ</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Search takes and commands</source>
   <translation>テイクとコマンドを検索</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>What was found</source>
   <translation>検索結果</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Shortcuts</source>
   <translation>ショートカット</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Change shortcuts…</source>
   <translation>ショートカットを変更…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Mouse and arrows</source>
   <translation>マウスと矢印キー</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Walk the tree and listen</source>
   <translation>ツリーを移動して試聴</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Zoom time at the pointer</source>
   <translation>ポインタ位置で時間軸を拡大縮小</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Ctrl+wheel</source>
   <translation>Ctrl+ホイール</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Scroll time</source>
   <translation>時間軸をスクロール</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Shift+wheel</source>
   <translation>Shift+ホイール</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picker.py" />
   <source>Search names</source>
   <translation>名前を検索</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picker.py" />
   <source>Names found</source>
   <translation>見つかった名前</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picker.py" />
   <source>{count} names · type to find</source>
   <translation>{count} 件 · 入力して検索</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picker.py" />
   <source>Recent</source>
   <translation>最近</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picker.py" />
   <source>{count} found</source>
   <translation>{count} 件</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picker.py" />
   <source>No name like that in this pack.</source>
   <translation>このパックに該当する名前はありません。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/topbar.py" />
   <source>Every change is in the song file as you make it; there is nothing to save.</source>
   <translation>変更はその場で曲ファイルに記録されます。保存の操作は不要です。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/topbar.py" />
   <source>All shortcuts (?)</source>
   <translation>すべてのショートカット (?)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/topbar.py" />
   <source>Light or dark</source>
   <translation>ライト／ダーク</translation>
  </message>
  <message>
   <location filename="../../app/widgets/tour.py" />
   <source>Tour</source>
   <translation>ツアー</translation>
  </message>
  <message>
   <location filename="../../app/widgets/tour.py" />
   <source>Close the tour</source>
   <translation>ツアーを閉じる</translation>
  </message>
  <message>
   <location filename="../../app/widgets/tour.py" />
   <source>{number} of {total}</source>
   <translation>{number}/{total}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/tour.py" />
   <source>Next</source>
   <translation>次へ</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>A riff, a loop, a verse: Coppice grows continuations of it, and you hear them while they grow.</source>
   <translation>リフ、ループ、バース。Coppice がその続きを育て、育つ間も聞けます。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Takes grow as branches of a tree. Everything is saved as you make it.</source>
   <translation>テイクは木の枝のように育ちます。すべてその場で保存されます。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Recent songs</source>
   <translation>最近の曲</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Songs you have opened are listed here. New to Coppice? The tour shows all of it on the demo song.</source>
   <translation>開いた曲がここに並びます。初めての方は、デモ曲でツアーをどうぞ。</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Drop a clip here</source>
   <translation>ここにクリップをドロップ</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Choose a clip…</source>
   <translation>クリップを選ぶ…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Start from nothing</source>
   <translation>ゼロから始める</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Open a song…</source>
   <translation>曲を開く…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Take the two-minute tour</source>
   <translation>2 分のツアーを見る</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Model packs…</source>
   <translation>モデルパック…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Try the demo song</source>
   <translation>デモ曲を試す</translation>
  </message>
  <message>
   <location filename="../../engine/alignment/attend.py" />
   <source>There are no lyrics to align.</source>
   <translation>合わせる歌詞がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/alignment/attend.py" />
   <source>Give the song lyrics first.</source>
   <translation>先に曲に歌詞を入れてください。</translation>
  </message>
  <message>
   <location filename="../../engine/alignment/attend.py" />
   <source>The pack '{pack}' cannot tell where it sings its words.</source>
   <translation>パック「{pack}」は、歌詞をどこで歌っているか示せません。</translation>
  </message>
  <message>
   <location filename="../../engine/alignment/attend.py" />
   <source>Choose a pack with lyrics and an alignment head.</source>
   <translation>歌詞とアライメントヘッドのあるパックを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/alignment/job.py" />
   <source>listening</source>
   <translation>聴き取り中</translation>
  </message>
  <message>
   <location filename="../../engine/alignment/job.py" />
   <source>reading the attention</source>
   <translation>アテンションを読み取り中</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Use a WAV, FLAC, OGG, MP3 or AIFF file.</source>
   <translation>WAV、FLAC、OGG、MP3、AIFF のファイルを使ってください。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{file} (or the chosen part of it) is shorter than {seconds} s.</source>
   <translation>{file}（またはその選択部分）が {seconds} 秒より短いです。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Choose a longer clip or a longer part.</source>
   <translation>もっと長いクリップか、長い部分を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Check the disk and the name, then try again.</source>
   <translation>ディスクと名前を確認して、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{file} holds samples that are not numbers (NaN or infinite).</source>
   <translation>{file} に数値でないサンプル（NaN または無限大）が含まれています。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Export it again from the program that made it.</source>
   <translation>作成したプログラムから書き出し直してください。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{file} is empty.</source>
   <translation>{file} は空です。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{file} holds no sound.</source>
   <translation>{file} には音が入っていません。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>The part from {start:g} s to {end} is not inside {file}, which lasts {length:.2f} s.</source>
   <translation>{start:g} 秒から{end}までの部分は、長さ {length:.2f} 秒の {file} に収まりません。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Choose a start and an end inside the clip.</source>
   <translation>クリップの中で始まりと終わりを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Audio cannot be written as {suffix!r}.</source>
   <translation>{suffix!r} では音声を書き出せません。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>End in .wav, .flac or .ogg.</source>
   <translation>末尾を .wav、.flac、.ogg のいずれかにしてください。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{form} has no subtype {subtype}.</source>
   <translation>{form} にはサブタイプ {subtype} がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Choose one of {choices}.</source>
   <translation>次の中から選んでください：{choices}</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>There is no folder {folder}.</source>
   <translation>フォルダ {folder} がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Create it first, or choose another place.</source>
   <translation>先にフォルダを作るか、別の場所を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{path} is a folder.</source>
   <translation>{path} はフォルダです。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Choose a file name.</source>
   <translation>ファイル名を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{path} cannot be written.</source>
   <translation>{path} に書き込めません。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Choose a folder of your own.</source>
   <translation>自分のフォルダを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{file} could not be written: the disk is full or failed.</source>
   <translation>{file} を書き込めませんでした：ディスクがいっぱいか、故障しています。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Free some space, then try again.</source>
   <translation>空き容量を増やして、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>There is no file {path}.</source>
   <translation>ファイル {path} がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Check the name and the folder.</source>
   <translation>名前とフォルダを確認してください。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{path} is a folder, not an audio file.</source>
   <translation>{path} は音声ファイルではなくフォルダです。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{path} cannot be read.</source>
   <translation>{path} を読めません。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Change its permissions, or copy it elsewhere.</source>
   <translation>権限を変更するか、別の場所にコピーしてください。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Check the disk, then try again.</source>
   <translation>ディスクを確認して、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{file} is not an audio file that can be read.</source>
   <translation>{file} は読み込める音声ファイルではありません。</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{file} is damaged: {reason}</source>
   <translation>{file} は破損しています：{reason}</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{seconds:g} s</source>
   <translation>{seconds:g} 秒</translation>
  </message>
  <message>
   <location filename="../../engine/bench/decode.py" />
   <source>Set {variable} to the Python of an environment with transformers==4.46.3 and torch.</source>
   <translation>{variable} に、transformers==4.46.3 と torch の入った環境の Python を指定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/bench/decode.py" />
   <source>There is no environment of the transformers port to compare with.</source>
   <translation>比較する transformers 移植版の環境がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/bench/decode.py" />
   <source>The transformers port does not start in {path}.</source>
   <translation>{path} で transformers 移植版が起動しません。</translation>
  </message>
  <message>
   <location filename="../../engine/bench/decode.py" />
   <source>The transformers port stopped.</source>
   <translation>transformers 移植版が停止しました。</translation>
  </message>
  <message>
   <location filename="../../engine/bench/published.py" />
   <source>The published sizes need a GPU to be measured.</source>
   <translation>公開されているサイズの測定には GPU が必要です。</translation>
  </message>
  <message>
   <location filename="../../engine/bench/published.py" />
   <source>Measure a pack instead: leave out --published.</source>
   <translation>代わりにパックを測定してください：--published を外します。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/bench.py" />
   <source>The window could not be measured.</source>
   <translation>ウィンドウを測定できませんでした。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/bench.py" />
   <source>Read the lines above; `coppice doctor` says what is missing here.</source>
   <translation>上の行をお読みください。足りないものは `coppice doctor` でわかります。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>{hours:g} hours of music cannot be made.</source>
   <translation>{hours:g} 時間分の音楽は作れません。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>Give --hours above 0.</source>
   <translation>--hours に 0 より大きい値を指定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>The seed is negative.</source>
   <translation>シードが負の値です。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>Give --seed 0 or above.</source>
   <translation>--seed に 0 以上を指定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>{rate} Hz is no sample rate for music.</source>
   <translation>{rate} Hz は音楽用のサンプルレートではありません。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>Leave --sample-rate out.</source>
   <translation>--sample-rate を外してください。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>No song could be read.</source>
   <translation>読み込める曲がありませんでした。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>Read the list above.</source>
   <translation>上の一覧をお読みください。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>This needs the package '{package}', which is not installed.</source>
   <translation>パッケージ「{package}」が必要ですが、インストールされていません。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>Install Coppice with its extra 'corpus': pip install -e '.[corpus]'.</source>
   <translation>追加構成 'corpus' とともに Coppice をインストールしてください：pip install -e '.[corpus]'</translation>
  </message>
  <message>
   <location filename="../../engine/cli/follow.py" />
   <source>The job was cancelled.</source>
   <translation>ジョブは中止されました。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/follow.py" />
   <source>What was made so far is saved.</source>
   <translation>それまでに作ったものは保存されています。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>This is a bug; please report it with the lines above.</source>
   <translation>プログラムの不具合です。上の行を添えてお知らせください。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>{kind}: {reason}</source>
   <translation>{kind}：{reason}</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>{path} cannot be used: {reason}.</source>
   <translation>{path} は使えません: {reason}。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>Check the name, the folder and the disk, then try again.</source>
   <translation>名前、フォルダー、ディスクを確かめてから、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>There is no display here, and the window needs one.</source>
   <translation>ここにはディスプレイがなく、ウィンドウを開けません。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>Start it where there is one; the rest of the command line works without.</source>
   <translation>ディスプレイのある環境で起動してください。コマンドラインのほかの機能はディスプレイなしで使えます。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>The window cannot open: {reason}.</source>
   <translation>ウィンドウを開けません：{reason}</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>Install Coppice with its window (PySide6).</source>
   <translation>ウィンドウ（PySide6）付きの Coppice をインストールしてください。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>Stopped.</source>
   <translation>停止しました。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/lab.py" />
   <source>There is no experiment '{name}'.</source>
   <translation>実験「{name}」はありません。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/lab.py" />
   <source>There are: {names}.</source>
   <translation>あるもの：{names}</translation>
  </message>
  <message>
   <location filename="../../engine/cli/lab.py" />
   <source>There is no other corpus beside {folder} for the classifier to learn from.</source>
   <translation>分類器の学習に使う別のコーパスが {folder} の隣にありません。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/lab.py" />
   <source>Say where one is: --classifier-corpus DIR (`coppice corpus make` makes one).</source>
   <translation>場所を指定してください：--classifier-corpus DIR（`coppice corpus make` で作れます）。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/lab.py" />
   <source>--{name} {wanted} leaves nothing to measure.</source>
   <translation>--{name} {wanted} では測定するものが残りません。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/lab.py" />
   <source>Give 1 or more.</source>
   <translation>1 以上を指定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/lab.py" />
   <source>Install Coppice with its extra 'train': pip install -e '.[train]'.</source>
   <translation>追加構成 'train' とともに Coppice をインストールしてください：pip install -e '.[train]'</translation>
  </message>
  <message>
   <location filename="../../engine/cli/packs.py" />
   <source>The licence was not accepted.</source>
   <translation>ライセンスに同意していません。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/packs.py" />
   <source>Read it above; accept it with --accept-licence.</source>
   <translation>上の内容を読み、--accept-licence で同意してください。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/songs.py" />
   <source>'{name}' is no take.</source>
   <translation>「{name}」はテイクではありません。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/songs.py" />
   <source>Give its number (see 'coppice tree'), or root.</source>
   <translation>番号（'coppice tree' を参照）か root を指定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/songs.py" />
   <source>The song has several leaves.</source>
   <translation>曲に葉が複数あります。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/songs.py" />
   <source>Say which to grow from: --node ID, or root.</source>
   <translation>どこから育てるか指定してください：--node ID または root</translation>
  </message>
  <message>
   <location filename="../../engine/cli/songs.py" />
   <source>The lyrics in {path} cannot be read: {reason}.</source>
   <translation>{path} の歌詞を読めません：{reason}</translation>
  </message>
  <message>
   <location filename="../../engine/cli/songs.py" />
   <source>Give a UTF-8 text file.</source>
   <translation>UTF-8 のテキストファイルを指定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/train.py" />
   <source>The limit of minutes is not above 0.</source>
   <translation>制限時間（分）が 0 より大きくありません。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/train.py" />
   <source>Give --minutes above 0, or leave it out.</source>
   <translation>--minutes に 0 より大きい値を指定するか、外してください。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/train.py" />
   <source>There is nothing to train.</source>
   <translation>学習するものがありません。</translation>
  </message>
  <message>
   <location filename="../../engine/cli/train.py" />
   <source>Give --steps of 1 or more and --minutes above 0.</source>
   <translation>--steps に 1 以上、--minutes に 0 より大きい値を指定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>Give the folder with your songs.</source>
   <translation>曲の入ったフォルダを指定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>There are no sound files in {folder}.</source>
   <translation>{folder} に音声ファイルがありません。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>{folder} holds another corpus.</source>
   <translation>{folder} には別のコーパスがあります。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>Choose an empty folder with --out.</source>
   <translation>--out で空のフォルダを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>{file} lasts {seconds:.0f} s.</source>
   <translation>{file} の長さは {seconds:.0f} 秒です。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>Songs of {shortest:.0f} to {longest:.0f} s are of use.</source>
   <translation>使えるのは {shortest:.0f}〜{longest:.0f} 秒の曲です。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>{file} is silent.</source>
   <translation>{file} は無音です。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>Export it again.</source>
   <translation>書き出し直してください。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>{folder} cannot be written: {reason}.</source>
   <translation>{folder} に書き込めません：{reason}</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>Choose another folder.</source>
   <translation>別のフォルダを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>Tags cannot be read without the package tinytag.</source>
   <translation>パッケージ tinytag がないとタグを読めません。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/make.py" />
   <source>{folder} holds another corpus (seed {seed}).</source>
   <translation>{folder} には別のコーパス（シード {seed}）があります。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/make.py" />
   <source>Choose an empty folder, or that seed and the same keys.</source>
   <translation>空のフォルダーを選ぶか、同じシードと同じ調を使ってください。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/render.py" />
   <source>No General MIDI soundfont was found.</source>
   <translation>General MIDI のサウンドフォントが見つかりません。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/render.py" />
   <source>Install fluid-soundfont-gm and try again.</source>
   <translation>fluid-soundfont-gm をインストールして、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/render.py" />
   <source>FluidSynth is not installed.</source>
   <translation>FluidSynth がインストールされていません。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/render.py" />
   <source>Install the package fluidsynth and try again.</source>
   <translation>パッケージ fluidsynth をインストールして、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/render.py" />
   <source>FluidSynth could not render the notes.</source>
   <translation>FluidSynth が音符を音にできませんでした。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/render.py" />
   <source>Check its installation: {reason}</source>
   <translation>インストールを確認してください：{reason}</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/voices.py" />
   <source>espeak-ng could not speak a word.</source>
   <translation>espeak-ng が単語を発音できませんでした。</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/voices.py" />
   <source>Install the package espeak-ng and try again.</source>
   <translation>パッケージ espeak-ng をインストールして、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>{tempo:g} is no tempo.</source>
   <translation>{tempo:g} はテンポになりません。</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>Give {slowest:g} to {fastest:g} beats per minute.</source>
   <translation>毎分 {slowest:g}〜{fastest:g} 拍を指定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>A bar cannot have {meter} beats.</source>
   <translation>1 小節を {meter} 拍にはできません。</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>Choose 1 to {most}, for example 4.</source>
   <translation>1〜{most} から選んでください（例：4）。</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>There is no key signature for '{key}'.</source>
   <translation>「{key}」の調号はありません。</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>Choose a usual key, written as in 'D minor' or 'F# major'.</source>
   <translation>「D minor」や「F# major」のように書く、通常の調を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>There is no {what} '{given}'.</source>
   <translation>{what}「{given}」はありません。</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>format</source>
   <translation>形式</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>subtype</source>
   <translation>サブタイプ</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>container</source>
   <translation>コンテナ</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>kind of tracks</source>
   <translation>トラックの種類</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>separator</source>
   <translation>分離器</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>A sample rate of {rate} Hz cannot be written.</source>
   <translation>サンプルレート {rate} Hz では書き出せません。</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>Choose 8,000 to 192,000 Hz.</source>
   <translation>8,000〜192,000 Hz から選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>A loudness of {lufs:g} LUFS is out of reach.</source>
   <translation>ラウドネス {lufs:g} LUFS は範囲外です。</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>Choose {quietest:g} to {loudest:g}, for example -14.</source>
   <translation>{quietest:g}〜{loudest:g} から選んでください（例：-14）。</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>A fade is negative, or the ceiling is not between -60 and 0 dB.</source>
   <translation>フェードが負の値か、上限が -60〜0 dB の範囲外です。</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>Change that value.</source>
   <translation>その値を変えてください。</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>{take} has no music from {start:g} to {end:g} s.</source>
   <translation>{take} には {start:g} 秒から {end:g} 秒までの音楽がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>Mark another stretch.</source>
   <translation>別の範囲に印を付けてください。</translation>
  </message>
  <message>
   <location filename="../../engine/demo.py" />
   <source>The pack '{pack}' names no artists or genres.</source>
   <translation>パック「{pack}」にはアーティストやジャンルの名前がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/demo.py" />
   <source>Choose another pack.</source>
   <translation>別のパックを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/demo.py" />
   <source>The window could not be drawn: {reason}.</source>
   <translation>ウィンドウを描けませんでした：{reason}</translation>
  </message>
  <message>
   <location filename="../../engine/demo.py" />
   <source>Run 'coppice doctor'.</source>
   <translation>'coppice doctor' を実行してください。</translation>
  </message>
  <message>
   <location filename="../../engine/demo.py" />
   <source>The window did not draw in time.</source>
   <translation>ウィンドウが時間内に描かれませんでした。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Choose another device in the preferences, or unset {variable}.</source>
   <translation>環境設定で別のデバイスを選ぶか、{variable} の設定を解除してください。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>There is no CUDA GPU that this program can use.</source>
   <translation>このプログラムで使える CUDA GPU がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>There is no precision called '{wanted}'.</source>
   <translation>「{wanted}」という精度はありません。</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Choose one of: auto, {names}.</source>
   <translation>次の中から選んでください：auto、{names}</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>There is no kind of device called '{wanted}'.</source>
   <translation>「{wanted}」という種類のデバイスはありません。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/classifier.py" />
   <source>The classifier's corpus has songs of one label only.</source>
   <translation>分類器のコーパスには 1 種類のラベルの曲しかありません。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/classifier.py" />
   <source>Give a corpus with several artists.</source>
   <translation>複数のアーティストを含むコーパスを指定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/clips.py" />
   <source>The pack '{pack}' does not say which artist plays which genre.</source>
   <translation>パック「{pack}」には、どのアーティストがどのジャンルを演奏するかの情報がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/clips.py" />
   <source>Measure a pack made with `coppice train bundle`.</source>
   <translation>`coppice train bundle` で作ったパックを測定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/clips.py" />
   <source>The songs in {corpus} are too short.</source>
   <translation>{corpus} の曲は短すぎます。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/clips.py" />
   <source>Give another --classifier-corpus.</source>
   <translation>別の --classifier-corpus を指定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/configs.py" />
   <source>The experiment {path} cannot be read ({reason}).</source>
   <translation>実験 {path} を読めません（{reason}）。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/configs.py" />
   <source>Correct the file.</source>
   <translation>ファイルを修正してください。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/demo_examples.py" />
   <source>Choose a pack made with `coppice train bundle`.</source>
   <translation>`coppice train bundle` で作ったパックを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/levels.py" />
   <source>ffmpeg is not installed.</source>
   <translation>ffmpeg がインストールされていません。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/levels.py" />
   <source>Install the package ffmpeg and try again.</source>
   <translation>パッケージ ffmpeg をインストールして、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/levels.py" />
   <source>ffmpeg could not encode Opus.</source>
   <translation>ffmpeg が Opus にエンコードできませんでした。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/levels.py" />
   <source>It said: {reason}</source>
   <translation>メッセージ：{reason}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/songs.py" />
   <source>The song {name} is shorter than {seconds:.0f} seconds.</source>
   <translation>曲 {name} が {seconds:.0f} 秒より短いです。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/songs.py" />
   <source>Measure on longer songs.</source>
   <translation>もっと長い曲で測定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/sung_pitch.py" />
   <source>The pitch of the voices cannot be measured without the package pyworld.</source>
   <translation>パッケージ pyworld がないと、声の音高を測定できません。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/sung_pitch.py" />
   <source>Install Coppice with its extra 'corpus', or leave --pitch-songs 0.</source>
   <translation>追加構成 'corpus' とともに Coppice をインストールするか、--pitch-songs 0 のままにしてください。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/tempo_key.py" />
   <source>The songs in {corpus} tell neither tempo nor key.</source>
   <translation>{corpus}の曲にはテンポもキーも書かれていません。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/tempo_key.py" />
   <source>Measure on a corpus of `coppice corpus make`.</source>
   <translation>`coppice corpus make` で作ったコーパスで測定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/trial_takes.py" />
   <source>Start the experiment again.</source>
   <translation>実験をもう一度始めてください。</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/word_alignment.py" />
   <source>The songs in {corpus} have no timed words.</source>
   <translation>{corpus} の曲には時刻付きの単語がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/export/content.py" />
   <source>Loudness: {note}.</source>
   <translation>ラウドネス：{note}。</translation>
  </message>
  <message>
   <location filename="../../engine/export/content.py" />
   <source>All files are {quieter:.1f} dB quieter, so that none of them clips.</source>
   <translation>クリップしないよう、すべてのファイルを {quieter:.1f} dB 下げました。</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>There is no tempo for this export.</source>
   <translation>この書き出しに使うテンポがありません。</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>Give the beats per minute.</source>
   <translation>毎分の拍数を指定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>No beat was found, so the grid runs at {tempo:g} beats per minute.</source>
   <translation>拍が見つからないため、グリッドは毎分 {tempo:g} 拍にしました。</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>decoding</source>
   <translation>音声に変換中</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>setting the level</source>
   <translation>音量を調整中</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>The words are spread evenly over the song: align the take for their true times.</source>
   <translation>単語は曲全体に均等に割り振られています。実際の時刻にするには、テイクから単語を探してください。</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>The pack's licence does not allow commercial use, also of what is made with it.</source>
   <translation>このパックのライセンスは商用利用を認めていません。パックで作ったものも同じです。</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>finding the beat</source>
   <translation>拍を検出中</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>separating</source>
   <translation>ステムを分離中</translation>
  </message>
  <message>
   <location filename="../../engine/export/lyrics.py" />
   <source>This take has no lyrics to export.</source>
   <translation>このテイクには書き出す歌詞がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/export/lyrics.py" />
   <source>Give the song lyrics, or choose another format.</source>
   <translation>曲に歌詞を入れるか、別の形式を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/export/sound.py" />
   <source>{reached:.1f} instead of {wanted:g} LUFS: the true-peak ceiling is reached</source>
   <translation>{wanted:g} LUFS ではなく {reached:.1f} LUFS：トゥルーピークの上限に達しました</translation>
  </message>
  <message>
   <location filename="../../engine/export/sound.py" />
   <source>too short or too silent to measure its loudness</source>
   <translation>短すぎるか静かすぎるため、ラウドネスを測定できません</translation>
  </message>
  <message>
   <location filename="../../engine/export/staging.py" />
   <source>{path} exists already.</source>
   <translation>{path} はすでにあります。</translation>
  </message>
  <message>
   <location filename="../../engine/export/staging.py" />
   <source>Choose another name, or say that it may be overwritten.</source>
   <translation>別の名前を選ぶか、上書きを許可してください。</translation>
  </message>
  <message>
   <location filename="../../engine/export/staging.py" />
   <source>{file} could not be written: the disk is full.</source>
   <translation>{file} を書き込めませんでした：ディスクがいっぱいです。</translation>
  </message>
  <message>
   <location filename="../../engine/export/staging.py" />
   <source>{path} is a file, not a folder.</source>
   <translation>{path} はフォルダではなくファイルです。</translation>
  </message>
  <message>
   <location filename="../../engine/jobs.py" />
   <source>{file} is too short for this pack.</source>
   <translation>{file} はこのパックには短すぎます。</translation>
  </message>
  <message>
   <location filename="../../engine/jobs.py" />
   <source>Choose a longer clip.</source>
   <translation>もっと長いクリップを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/jobs.py" />
   <source>loading</source>
   <translation>読み込み中</translation>
  </message>
  <message>
   <location filename="../../engine/jobs.py" />
   <source>reading what came before</source>
   <translation>ここまでの音を読み込み中</translation>
  </message>
  <message>
   <location filename="../../engine/labels/encode.py" />
   <source>Set another song length.</source>
   <translation>曲の長さを変えてください。</translation>
  </message>
  <message>
   <location filename="../../engine/labels/encode.py" />
   <source>{seconds:.2f} s lies past the end of the song.</source>
   <translation>{seconds:.2f} 秒は曲の終わりを過ぎています。</translation>
  </message>
  <message>
   <location filename="../../engine/labels/encode.py" />
   <source>The genre '{genre}' has {count} words; this model takes {slots}.</source>
   <translation>ジャンル「{genre}」は {count} 語です。このモデルが受け付けるのは {slots} 語までです。</translation>
  </message>
  <message>
   <location filename="../../engine/labels/encode.py" />
   <source>Use fewer words, or blend several genres.</source>
   <translation>語を減らすか、複数のジャンルを混ぜてください。</translation>
  </message>
  <message>
   <location filename="../../engine/labels/encode.py" />
   <source>This model cannot place a window here: {reason}.</source>
   <translation>このモデルはここにウィンドウを置けません：{reason}</translation>
  </message>
  <message>
   <location filename="../../engine/labels/lrc.py" />
   <source>There is no time in this text.</source>
   <translation>このテキストには時刻がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/labels/lrc.py" />
   <source>LRC has lines such as [00:12.50]words.</source>
   <translation>LRC には [00:12.50]歌詞 のような行があります。</translation>
  </message>
  <message>
   <location filename="../../engine/labels/vocabulary.py" />
   <source>Import or install the pack again.</source>
   <translation>パックを読み込み直すか、インストールし直してください。</translation>
  </message>
  <message>
   <location filename="../../engine/labels/vocabulary.py" />
   <source>Choose one from the list of the pack ('coppice packs show').</source>
   <translation>パックの一覧から選んでください（'coppice packs show'）。</translation>
  </message>
  <message>
   <location filename="../../engine/labels/vocabulary.py" />
   <source>Did you mean {names}?</source>
   <translation>もしかして：{names}</translation>
  </message>
  <message>
   <location filename="../../engine/labels/vocabulary.py" />
   <source>The artist '{name}' is not known to this model.</source>
   <translation>このモデルはアーティスト「{name}」を知りません。</translation>
  </message>
  <message>
   <location filename="../../engine/labels/vocabulary.py" />
   <source>The genre '{name}' is not known to this model.</source>
   <translation>このモデルはジャンル「{name}」を知りません。</translation>
  </message>
  <message>
   <location filename="../../engine/labels/vocabulary.py" />
   <source>The vocabulary {path} cannot be read.</source>
   <translation>語彙ファイル {path} を読めません。</translation>
  </message>
  <message>
   <location filename="../../engine/labels/vocabulary.py" />
   <source>Line {number} of {path} is not 'name;id'.</source>
   <translation>{path} の {number} 行目が 'name;id' の形ではありません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.py" />
   <source>Mend the file that {variable} names, or unset {variable}.</source>
   <translation>{variable} が指すファイルを直すか、{variable} の設定を解除してください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.py" />
   <source>The catalogue of packs {path} is of another version.</source>
   <translation>パックのカタログ {path} は別のバージョンです。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.py" />
   <source>There is no pack called '{name}' to install.</source>
   <translation>インストールできるパック「{name}」はありません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.py" />
   <source>These can be installed: {names}. For files you have, use 'packs import'.</source>
   <translation>インストールできるもの：{names}。手元のファイルには 'packs import' を使ってください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.py" />
   <source>The catalogue of packs {path} cannot be read.</source>
   <translation>パックのカタログ {path} を読めません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.py" />
   <source>The catalogue of packs {path} lacks {reason}.</source>
   <translation>パックのカタログ {path} に {reason} がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.py" />
   <source>The catalogue's entry of {file} is not one.</source>
   <translation>カタログの {file} の項目が正しくありません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>'{name}' cannot be the name of a pack.</source>
   <translation>「{name}」はパックの名前にできません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>Use lower-case letters, digits and hyphens.</source>
   <translation>英小文字、数字、ハイフンを使ってください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>The pack needs {needed:.1f} GB, but {folder} has {free:.1f} GB free.</source>
   <translation>パックには {needed:.1f} GB 必要ですが、{folder} の空きは {free:.1f} GB です。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>Free some space, or keep packs elsewhere by setting COPPICE_PACKS.</source>
   <translation>空き容量を増やすか、COPPICE_PACKS を設定してパックを別の場所に置いてください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>{file} holds numbers that are infinite or none at all ({name}).</source>
   <translation>{file} に無限大または数値でない値があります（{name}）。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>Download or copy the file again.</source>
   <translation>ファイルをダウンロードし直すか、コピーし直してください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>{file} has an output matrix of its own where this model shares its input's.</source>
   <translation>このモデルは入力と出力の行列を共有しますが、{file} には別の出力行列があります。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>There is already a pack called '{name}' ({taken}).</source>
   <translation>パック「{name}」はすでにあります（{taken}）。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>Choose another name with --name, or remove that one first.</source>
   <translation>--name で別の名前にするか、そのパックを先に削除してください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>{folder} cannot be used: {reason}.</source>
   <translation>{folder} は使えません：{reason}</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>The pack could not be written to {path}: {reason}.</source>
   <translation>{path} にパックを書き込めませんでした：{reason}</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>Check the free space and your right to write there.</source>
   <translation>空き容量と、そこへの書き込み権限を確認してください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>What has arrived is kept: check the connection and install again, and it goes on from there.</source>
   <translation>届いた分は保存されています。接続を確認してもう一度インストールすると、続きから始まります。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>{file} could not be downloaded: {reasons}.</source>
   <translation>{file} をダウンロードできませんでした：{reasons}。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>{folder} cannot be written to: {reason}.</source>
   <translation>{folder} に書き込めません：{reason}</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>Mend that, or keep packs elsewhere by setting COPPICE_PACKS.</source>
   <translation>それを解決するか、COPPICE_PACKS を設定してパックを別の場所に置いてください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>Nothing of it was downloaded: check the connection and install again.</source>
   <translation>何もダウンロードされていません。接続を確認して、もう一度インストールしてください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>The disk of {folder} is full.</source>
   <translation>{folder} のディスクがいっぱいです。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>Free some space and install again; what has arrived is kept, and it goes on from there.</source>
   <translation>空き容量を増やして、もう一度インストールしてください。届いた分は保存されていて、続きから始まります。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>the file at {host} has {found:,} bytes instead of {wanted:,}</source>
   <translation>{host} のファイルが {wanted:,} バイトではなく {found:,} バイトです</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>the connection to {host} broke</source>
   <translation>{host} との接続が切れました</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>a server sent another part than was asked for</source>
   <translation>サーバーが要求と違う部分を送ってきました</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>the file at {host} is not the published one</source>
   <translation>{host} のファイルは公開されたものと違います</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>{host} sent more than the {size:,} bytes it announced</source>
   <translation>{host} が、知らせていた {size:,} バイトより多く送ってきました</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>{one}; {other}</source>
   <translation>{one}、{other}</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>{host} is too slow ({rate:,.0f} bytes a second)</source>
   <translation>{host} が遅すぎます（毎秒 {rate:,.0f} バイト）</translation>
  </message>
  <message>
   <location filename="../../engine/packs/header.py" />
   <source>The weights file {file} is damaged ({reason}).</source>
   <translation>重みファイル {file} は破損しています（{reason}）。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>No pack called '{name}' is installed.</source>
   <translation>「{name}」というパックはインストールされていません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>'coppice packs list' shows what is there.</source>
   <translation>あるものは 'coppice packs list' で確認できます。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>The licence of '{name}' was not accepted.</source>
   <translation>「{name}」のライセンスに同意していません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>Read it with 'packs show', then accept it.</source>
   <translation>'packs show' で読んでから同意してください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>'{name}' is being installed already.</source>
   <translation>「{name}」はすでにインストール中です。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>Wait for that to end, or stop it there.</source>
   <translation>その完了を待つか、そちらで止めてください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>The pack '{name}' is already installed ({taken}).</source>
   <translation>パック「{name}」はすでにインストールされています（{taken}）。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>Remove that one first.</source>
   <translation>それを先に削除してください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>'{name}' comes with Coppice and stays.</source>
   <translation>「{name}」は Coppice に付属しているため、削除できません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>It needs little space.</source>
   <translation>必要な容量はわずかです。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>{damaged} was removed: install again to fetch it anew.</source>
   <translation>{damaged} を削除しました。もう一度インストールすると、新しく取得します。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>{path} could not be removed: {reason}.</source>
   <translation>{path} を削除できませんでした：{reason}</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>Close what uses it.</source>
   <translation>それを使っているものを閉じてください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/keymap.py" />
   <source>The checkpoint does not fit this model: {count} differences ({shown}).</source>
   <translation>チェックポイントがこのモデルに合いません：相違 {count} 件（{shown}）。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/keymap.py" />
   <source>Check that the file belongs to the model you chose.</source>
   <translation>ファイルが選んだモデルのものか確認してください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/load.py" />
   <source>The weights file {file} holds an unknown tensor {name}.</source>
   <translation>重みファイル {file} に未知のテンソル {name} があります。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/load.py" />
   <source>int8 weights are for computing on the processor.</source>
   <translation>int8 の重みは CPU での計算用です。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/load.py" />
   <source>Choose float16 or automatic precision.</source>
   <translation>float16 か自動の精度を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/load.py" />
   <source>The weights file {file} lacks the tensor {name}.</source>
   <translation>重みファイル {file} にテンソル {name} がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/load.py" />
   <source>The tensor {name} in {file} has shape {shape}, not {wanted}.</source>
   <translation>{file} のテンソル {name} の形が {wanted} ではなく {shape} です。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/load.py" />
   <source>The tensor {name} in {file} is stored as {kind}.</source>
   <translation>{file} のテンソル {name} は {kind} として保存されています。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/load.py" />
   <source>The pack '{pack}' lacks its file {name}.</source>
   <translation>パック「{pack}」にファイル {name} がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>Install or copy the pack again.</source>
   <translation>パックをインストールし直すか、コピーし直してください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>The pack '{pack}' has no {form} vocabulary.</source>
   <translation>パック「{pack}」に {form} の語彙がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>The pack in {pack} is of a newer format ({version}).</source>
   <translation>{pack} のパックは新しい形式です（{version}）。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>Update Coppice to use it.</source>
   <translation>使うには Coppice を更新してください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>lists its priors out of order</source>
   <translation>プライアの順序が正しくありません</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>The pack.json in {pack} {wrong}.</source>
   <translation>{pack} の pack.json に問題があります：{wrong}。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>There is no model pack in {pack}.</source>
   <translation>{pack} にモデルパックがありません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>Choose a folder with a pack.json.</source>
   <translation>pack.json のあるフォルダを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>{path} is not valid JSON.</source>
   <translation>{path} は正しい JSON ではありません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>does not fit together (levels, priors, hop fractions)</source>
   <translation>互いに合っていません（レベル、プライア、ホップの割合）</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>has a prior whose hop is not that of its autoencoder</source>
   <translation>オートエンコーダとホップの違うプライアがあります</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>names a file outside its folder</source>
   <translation>フォルダの外のファイルを指しています</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>does not list {names}</source>
   <translation>一覧に {names} がありません</translation>
  </message>
  <message>
   <location filename="../../engine/packs/plain.py" />
   <source>Check the file against docs, or fetch it again.</source>
   <translation>ドキュメントを見てファイルを確認するか、取得し直してください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/plain.py" />
   <source>{where} should be {kind}, not {value}.</source>
   <translation>{where} は {value} ではなく {kind} でなければなりません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/plain.py" />
   <source>{where} should be a group of settings, not {value}.</source>
   <translation>{where} は {value} ではなく設定のまとまりでなければなりません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/plain.py" />
   <source>{where} has an unknown setting: {names}.</source>
   <translation>{where} に未知の設定があります：{names}</translation>
  </message>
  <message>
   <location filename="../../engine/packs/plain.py" />
   <source>{where} lacks the setting {name}.</source>
   <translation>{where} に設定 {name} がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>Put config.json and all weight files of one model into this folder.</source>
   <translation>1 つのモデルの config.json とすべての重みファイルをこのフォルダに入れてください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>{folder} holds {count} autoencoders (VQ-VAE); one is needed.</source>
   <translation>{folder} にオートエンコーダ（VQ-VAE）が {count} 個あります。必要なのは 1 個です。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>{folder} holds these priors, counted from the top: {names}; some are missing.</source>
   <translation>{folder} にあるプライア（最上位から）：{names}。足りないものがあります。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>{file} holds something else than named tensors.</source>
   <translation>{file} に、名前の付いたテンソル以外のものがあります。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>Two tensors of the model have the same name.</source>
   <translation>モデルの 2 つのテンソルが同じ名前です。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>There is no readable config.json in {folder}.</source>
   <translation>{folder} に読み込める config.json がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>The tensor {name} in {file} is of {kind}.</source>
   <translation>{file} のテンソル {name} は {kind} です。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>{file} is damaged ({reason}).</source>
   <translation>{file} は破損しています（{reason}）。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>{file} holds {name}, which another file in {folder} has too.</source>
   <translation>{file} の {name} は {folder} の別のファイルにもあります。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>The tensor {name!r} belongs to no network of this kind.</source>
   <translation>テンソル {name!r} はこの種類のネットワークのものではありません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>{folder} holds more than one prior {kind}.</source>
   <translation>{folder} にプライア {kind} が複数あります。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/published.py" />
   <source>The checkpoint uses {key} = {value}, which no published model does and Coppice cannot run.</source>
   <translation>チェックポイントは {key} = {value} を使っていますが、公開モデルにはなく、Coppice では動きません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/published.py" />
   <source>Use one of the published checkpoints.</source>
   <translation>公開されたチェックポイントを使ってください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/published.py" />
   <source>The checkpoint does not state its '{key}'.</source>
   <translation>チェックポイントに '{key}' が書かれていません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/shelf.py" />
   <source>There is no model pack called '{name}'.</source>
   <translation>「{name}」というモデルパックはありません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/shelf.py" />
   <source>Installed packs: {names}.</source>
   <translation>インストール済みのパック：{names}</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>Check that the file belongs to the model you chose, or download it again.</source>
   <translation>ファイルが選んだモデルのものか確認するか、ダウンロードし直してください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>{file} is not a checkpoint of this level.</source>
   <translation>{file} はこのレベルのチェックポイントではありません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>{file} claims more numbers than it holds.</source>
   <translation>{file} には、実際より多くの数値があると書かれています。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>{file} holds a tensor whose name is not one.</source>
   <translation>{file} に名前の正しくないテンソルがあります。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>{file} holds the tensor {name} twice.</source>
   <translation>{file} にテンソル {name} が 2 つあります。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>The tensor {name} in {file} is of {kind}, not of floats.</source>
   <translation>{file} のテンソル {name} は浮動小数点数ではなく {kind} です。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>The tensor {name} in {file} repeats its numbers.</source>
   <translation>{file} のテンソル {name} は数値を繰り返し使っています。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>{file}: {problem}</source>
   <translation>{file}：{problem}</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>{file} states sizes of which no network can be built ({kind}).</source>
   <translation>{file} に書かれたサイズではネットワークを作れません（{kind}）。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/stream.py" />
   <source>{host} answered {code} ({reason})</source>
   <translation>{host} の応答：{code}（{reason}）</translation>
  </message>
  <message>
   <location filename="../../engine/packs/stream.py" />
   <source>{host} could not prove that it is {host}</source>
   <translation>{host} が {host} であると証明できませんでした</translation>
  </message>
  <message>
   <location filename="../../engine/packs/stream.py" />
   <source>{host} fell silent</source>
   <translation>{host} からの応答が途絶えました</translation>
  </message>
  <message>
   <location filename="../../engine/packs/stream.py" />
   <source>{host} was not found</source>
   <translation>{host} が見つかりません</translation>
  </message>
  <message>
   <location filename="../../engine/packs/stream.py" />
   <source>{host} refused the connection</source>
   <translation>{host} が接続を拒否しました</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>Use the vocabulary files that were published with this model.</source>
   <translation>このモデルとともに公開された語彙ファイルを使ってください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>Give the folder that holds the checkpoints.</source>
   <translation>チェックポイントの入ったフォルダを指定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>{folder} holds {count} files called {name}.</source>
   <translation>{folder} に {name} という名前のファイルが {count} 個あります。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>Put the ones that belong together into a folder of their own and import that.</source>
   <translation>組になるものを専用のフォルダに入れて、それを読み込んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>There is no {name} in {folder}.</source>
   <translation>{folder} に {name} がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>Put vqvae.pth.tar and prior_level_0, 1 and 2.pth.tar of one model into this folder.</source>
   <translation>1 つのモデルの vqvae.pth.tar と prior_level_0、1、2.pth.tar をこのフォルダに入れてください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>The names of artists and genres are missing: {names}.</source>
   <translation>アーティストとジャンルの名前のファイルがありません：{names}</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>Put these files into {folder}; they are in jukebox/data/ids of the published source (https://github.com/openai/jukebox).</source>
   <translation>これらのファイルを {folder} に入れてください。公開ソース（https://github.com/openai/jukebox）の jukebox/data/ids にあります。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>Mend it, or remove it if the checkpoints state their sizes.</source>
   <translation>修正するか、チェックポイントにサイズが書かれていれば削除してください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>{file} is for {codes} codes, but its autoencoder has {own}.</source>
   <translation>{file} はコード {codes} 個用ですが、オートエンコーダは {own} 個です。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>{file} is for another sample rate than the other priors.</source>
   <translation>{file} のサンプルレートが他のプライアと違います。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>{file} takes no labels, which Coppice cannot use.</source>
   <translation>{file} はラベルを受け付けないため、Coppice では使えません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>{file} knows too few characters for its form of lyrics.</source>
   <translation>{file} の文字の種類は、この歌詞の形式には足りません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>{artists} or {genres} holds an impossible number.</source>
   <translation>{artists} か {genres} に、ありえない数値があります。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>artists</source>
   <translation>アーティスト</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>genres</source>
   <translation>ジャンル</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>{file} goes up to {largest}, but the model knows {rows} {kind}.</source>
   <translation>{file} の番号は {largest} までありますが、モデルが知る{kind}は {rows} 個です。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/transfer.py" />
   <source>This needs {needed:.1f} GB of space, but {folder} has {free:.1f} GB free.</source>
   <translation>{needed:.1f} GB 必要ですが、{folder} の空きは {free:.1f} GB です。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>it may be cut short</source>
   <translation>途中で切れている可能性があります</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>{file} is not a readable checkpoint: {what}.</source>
   <translation>{file} は読み込めるチェックポイントではありません：{what}。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>Download or copy the file again, and check its size.</source>
   <translation>ファイルをダウンロードし直すかコピーし直して、サイズを確認してください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>{file} asks to run code ({what}), which a checkpoint has no need of; nothing was run.</source>
   <translation>{file} がコードの実行を求めています（{what}）。チェックポイントには不要なことで、何も実行していません。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>Use the file from the publisher's own address only.</source>
   <translation>公開元の正式なアドレスから入手したファイルだけを使ってください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>{path} cannot be opened: {reason}.</source>
   <translation>{path} を開けません：{reason}</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>Check its name and your right to read it.</source>
   <translation>名前と読み取り権限を確認してください。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>its beginning is not that of a checkpoint</source>
   <translation>先頭がチェックポイントのものではありません</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>it is of an unknown version</source>
   <translation>未知のバージョンです</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>it was written on a big-endian machine</source>
   <translation>ビッグエンディアンのコンピューターで書かれています</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>it has no weights under 'model'</source>
   <translation>'model' の下に重みがありません</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>its structure is not that of a checkpoint</source>
   <translation>構造がチェックポイントのものではありません</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>it states impossible sizes</source>
   <translation>ありえないサイズが書かれています</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>its index is compressed</source>
   <translation>索引が圧縮されています</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>its numbers are compressed</source>
   <translation>数値が圧縮されています</translation>
  </message>
  <message>
   <location filename="../../engine/packs/verify.py" />
   <source>The file {name} of the pack '{pack}' is damaged or was changed.</source>
   <translation>パック「{pack}」のファイル {name} は破損しているか、変更されています。</translation>
  </message>
  <message>
   <location filename="../../engine/refining.py" />
   <source>There is no level {level} to refine to.</source>
   <translation>仕上げる先のレベル {level} がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/refining.py" />
   <source>Choose middle or full.</source>
   <translation>中間かフルを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/refining.py" />
   <source>{take} has no music yet.</source>
   <translation>{take} にはまだ音楽がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/refining.py" />
   <source>Grow or resume it first.</source>
   <translation>先に育てるか、再開してください。</translation>
  </message>
  <message>
   <location filename="../../engine/refining.py" />
   <source>{take} is refined to this level already.</source>
   <translation>{take} はすでにこの品質に仕上がっています。</translation>
  </message>
  <message>
   <location filename="../../engine/refining.py" />
   <source>Render or export it.</source>
   <translation>レンダリングするか、書き出してください。</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>{take} ends at {end:.2f} s, so it has no point at {at:.2f} s.</source>
   <translation>{take} は {end:.2f} 秒で終わるため、{at:.2f} 秒の地点がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>Choose a moment inside the take.</source>
   <translation>テイクの中の時点を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>A growth needs a length above zero.</source>
   <translation>育てる長さは 0 より大きくなければなりません。</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>Give the seconds to grow.</source>
   <translation>育てる秒数を指定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>The song is {total:.1f} s long: only {left:.1f} s are left, not {seconds:.1f} s.</source>
   <translation>曲の長さは {total:.1f} 秒です。残りは {seconds:.1f} 秒ではなく {left:.1f} 秒です。</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>Grow less, branch off earlier, or make the song longer.</source>
   <translation>短く育てるか、もっと前で枝分かれするか、曲を長くしてください。</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>{take} is a clip and was not grown.</source>
   <translation>{take} はクリップで、育てたものではありません。</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>Choose a grown take.</source>
   <translation>育てたテイクを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>There are no lyrics to find in this take.</source>
   <translation>このテイクには探す歌詞がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>There is no take to export.</source>
   <translation>書き出すテイクがありません。</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>Choose one.</source>
   <translation>1 つ選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>From nothing there is no point at {at:.2f} s.</source>
   <translation>何もないところから始める場合、{at:.2f}秒の位置はありません。</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>Leave the moment out, or say which take to branch inside.</source>
   <translation>位置の指定を外すか、どのテイクの中で枝分かれするかを指定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/separation/basic.py" />
   <source>The built-in separator's files are missing.</source>
   <translation>内蔵の分離器のファイルがありません。</translation>
  </message>
  <message>
   <location filename="../../engine/separation/basic.py" />
   <source>Install Coppice again, or export per take.</source>
   <translation>Coppice をインストールし直すか、テイクごとに書き出してください。</translation>
  </message>
  <message>
   <location filename="../../engine/separation/htdemucs.py" />
   <source>Install the extra 'stems' (pip install -e '.[stems]'), or choose the basic separator.</source>
   <translation>追加構成 'stems' をインストールする（pip install -e '.[stems]'）か、基本の分離器を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/separation/htdemucs.py" />
   <source>Give the .safetensors file of an HTDemucs model, or choose the basic separator.</source>
   <translation>HTDemucs モデルの .safetensors ファイルを指定するか、基本の分離器を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/separation/htdemucs.py" />
   <source>Download them (coppice separator install), give a .safetensors file, or choose the basic separator.</source>
   <translation>ダウンロードする（coppice separator install）か、.safetensors ファイルを指定するか、基本の分離器を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/separation/htdemucs.py" />
   <source>The separator demucs needs its weights.</source>
   <translation>分離器 demucs には重みが必要です。</translation>
  </message>
  <message>
   <location filename="../../engine/separation/htdemucs.py" />
   <source>{file} knows other stems than {stems}.</source>
   <translation>{file} のステムは {stems} ではありません。</translation>
  </message>
  <message>
   <location filename="../../engine/separation/htdemucs.py" />
   <source>The separator demucs is not installed.</source>
   <translation>分離器 demucs がインストールされていません。</translation>
  </message>
  <message>
   <location filename="../../engine/separation/htdemucs.py" />
   <source>{file} holds no HTDemucs model.</source>
   <translation>{file} に HTDemucs モデルがありません。</translation>
  </message>
  <message>
   <location filename="../../engine/separation/htdemucs.py" />
   <source>{file} is damaged or no HTDemucs model.</source>
   <translation>{file} は破損しているか、HTDemucs モデルではありません。</translation>
  </message>
  <message>
   <location filename="../../engine/separation/quality.py" />
   <source>Stems are of basic quality (SI-SDR in dB on songs it has not heard before: vocals {vocals:.1f}, drums {drums:.1f}, bass {bass:.1f}, other {other:.1f}).</source>
   <translation>ステムは基本品質です（初めて聴く曲での SI-SDR、dB：ボーカル {vocals:.1f}、ドラム {drums:.1f}、ベース {bass:.1f}、その他 {other:.1f}）。</translation>
  </message>
  <message>
   <location filename="../../engine/session.py" />
   <source>The clip lasts {seconds:.1f} s but the song only {total:.1f} s.</source>
   <translation>クリップは {seconds:.1f} 秒ありますが、曲は {total:.1f} 秒しかありません。</translation>
  </message>
  <message>
   <location filename="../../engine/session.py" />
   <source>Take a shorter part of the clip, or make a longer song.</source>
   <translation>クリップの短い部分を使うか、もっと長い曲を作ってください。</translation>
  </message>
  <message>
   <location filename="../../engine/session.py" />
   <source>The chosen part of the clip is too short.</source>
   <translation>クリップの選択部分が短すぎます。</translation>
  </message>
  <message>
   <location filename="../../engine/session.py" />
   <source>Choose a longer part.</source>
   <translation>もっと長い部分を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/session.py" />
   <source>{take} is complete.</source>
   <translation>{take} は完成しています。</translation>
  </message>
  <message>
   <location filename="../../engine/session.py" />
   <source>Grow from it, or choose an interrupted take.</source>
   <translation>そこから育てるか、中断したテイクを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/session.py" />
   <source>{take} is a clip that was not read to its end; only takes can go on.</source>
   <translation>{take} は最後まで読み込まれなかったクリップです。続けられるのはテイクだけです。</translation>
  </message>
  <message>
   <location filename="../../engine/session.py" />
   <source>Add the clip again, or grow from what there is of it.</source>
   <translation>クリップを追加し直すか、読み込まれたところから伸ばしてください。</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>'{name}' cannot grow from itself.</source>
   <translation>「{name}」は自分自身から育つことはできません。</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Drop it on a take outside its branch.</source>
   <translation>その枝の外にあるテイクにドロップしてください。</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>'{name}' cannot begin at {start:.2f} s: the other take lasts from {first:.2f} s to {last:.2f} s.</source>
   <translation>「{name}」は {start:.2f} 秒から始められません。もう一方のテイクは {first:.2f} 秒から {last:.2f} 秒までです。</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>'{take}' is still growing.</source>
   <translation>「{take}」はまだ育成中です。</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Wait until it is done or cancel it.</source>
   <translation>完了を待つか、中止してください。</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Add take</source>
   <translation>テイクを追加</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Rate</source>
   <translation>評価</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Colour</source>
   <translation>色</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Move words</source>
   <translation>単語を移動</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Words heard</source>
   <translation>聞き取った単語</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Prune</source>
   <translation>剪定</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Re-attach</source>
   <translation>付け替え</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Title</source>
   <translation>題名</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Conditioning</source>
   <translation>コンディショニング</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Tempo and key</source>
   <translation>テンポと調</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>State</source>
   <translation>状態</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Edit</source>
   <translation>編集</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>{file} is damaged or cut short.</source>
   <translation>{file} は破損しているか、途中で切れています。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Copy it again from where it came from, or open a backup; the file was left as it is.</source>
   <translation>元の場所からコピーし直すか、バックアップを開いてください。ファイルはそのままにしてあります。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>{file} is not a Coppice song.</source>
   <translation>{file} は Coppice の曲ではありません。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Choose a file that Coppice saved (NAME.coppice).</source>
   <translation>Coppice が保存したファイル（NAME.coppice）を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>{file} is already open in another window.</source>
   <translation>{file} はすでに別のウィンドウで開いています。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Go on in that window, or close it and try again.</source>
   <translation>そのウィンドウで続けるか、閉じてからもう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Check the disk and the folder, then try again.</source>
   <translation>ディスクとフォルダを確認して、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>{path} cannot be read and written.</source>
   <translation>{path} を読み書きできません。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Change its permissions, or copy it to a folder of your own.</source>
   <translation>権限を変更するか、自分のフォルダにコピーしてください。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>{path} is a folder, not a song.</source>
   <translation>{path} は曲ではなくフォルダです。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>The disk is full: {file} could not be saved.</source>
   <translation>ディスクがいっぱいです：{file} を保存できませんでした。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Free some space and try again.</source>
   <translation>空き容量を増やして、もう一度お試しください。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>The disk is full: the last change to {file} was not saved.</source>
   <translation>ディスクがいっぱいです：{file} への最後の変更を保存できませんでした。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Free some space and try again; everything before is safe.</source>
   <translation>空き容量を増やして、もう一度お試しください。それ以前の内容はすべて無事です。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>The disk failed while {file} was being saved.</source>
   <translation>{file} の保存中にディスクでエラーが起きました。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Check that the disk is connected and not full, then try again; everything before is safe.</source>
   <translation>ディスクが接続されていて空きがあるか確認して、もう一度お試しください。それ以前の内容はすべて無事です。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>{file} was saved by a newer Coppice (file version {version}, this one knows {known}).</source>
   <translation>{file} は新しい Coppice で保存されています（ファイルのバージョン {version}、このプログラムは {known} まで）。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Update Coppice to open it; the file was left as it is.</source>
   <translation>開くには Coppice を更新してください。ファイルはそのままにしてあります。</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Choose another name, or open it.</source>
   <translation>別の名前を選ぶか、それを開いてください。</translation>
  </message>
  <message>
   <location filename="../../engine/song/shift.py" />
   <source>The song is {total:.1f} s long, but this would reach {end:.1f} s.</source>
   <translation>曲は {total:.1f} 秒ですが、これは {end:.1f} 秒に達します。</translation>
  </message>
  <message>
   <location filename="../../engine/song/shift.py" />
   <source>Make the song longer, or choose an earlier place.</source>
   <translation>曲を長くするか、もっと前の位置を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/song/stretch.py" />
   <source>There is no music in the selection.</source>
   <translation>選択範囲に音楽がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/song/stretch.py" />
   <source>Select a stretch of the take.</source>
   <translation>テイクの範囲を選択してください。</translation>
  </message>
  <message>
   <location filename="../../engine/song/stretch.py" />
   <source>'{take}' has no music yet.</source>
   <translation>「{take}」にはまだ音楽がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/song/stretch.py" />
   <source>That music was made with the pack '{other}', this song with '{pack}'.</source>
   <translation>その音楽はパック「{other}」で、この曲はパック「{pack}」で作られています。</translation>
  </message>
  <message>
   <location filename="../../engine/song/stretch.py" />
   <source>Export it as a sound file and add that as a clip.</source>
   <translation>音声ファイルに書き出して、クリップとして追加してください。</translation>
  </message>
  <message>
   <location filename="../../engine/song/stretch.py" />
   <source>Nothing would be left of the take.</source>
   <translation>テイクに何も残らなくなります。</translation>
  </message>
  <message>
   <location filename="../../engine/song/stretch.py" />
   <source>Select less, or prune the take.</source>
   <translation>選択を減らすか、テイクを剪定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/song/tree.py" />
   <source>This song has no take {take}.</source>
   <translation>この曲にテイク {take} はありません。</translation>
  </message>
  <message>
   <location filename="../../engine/song/tree.py" />
   <source>List its takes with `coppice tree SONG`.</source>
   <translation>`coppice tree SONG` でテイクの一覧を表示できます。</translation>
  </message>
  <message>
   <location filename="../../engine/spans.py" />
   <source>There is no level called '{name}'.</source>
   <translation>「{name}」という品質はありません。</translation>
  </message>
  <message>
   <location filename="../../engine/spans.py" />
   <source>Choose draft, middle, full or best.</source>
   <translation>draft、middle、full、best から選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/spans.py" />
   <source>There is nothing on this path yet.</source>
   <translation>この経路にはまだ何もありません。</translation>
  </message>
  <message>
   <location filename="../../engine/spans.py" />
   <source>Grow it first.</source>
   <translation>先に育ててください。</translation>
  </message>
  <message>
   <location filename="../../engine/spans.py" />
   <source>{take} on this path is not refined to the {level} level.</source>
   <translation>この経路の{take} は{level}品質に仕上がっていません。</translation>
  </message>
  <message>
   <location filename="../../engine/spans.py" />
   <source>Refine it first, or choose the level 'best'.</source>
   <translation>先に仕上げるか、品質 'best' を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/checkpoint.py" />
   <source>There is no checkpoint in {folder}.</source>
   <translation>{folder} にチェックポイントがありません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/checkpoint.py" />
   <source>Train without --resume first.</source>
   <translation>先に --resume なしで学習してください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/checkpoint.py" />
   <source>The checkpoint {path} cannot be read.</source>
   <translation>チェックポイント {path} を読めません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/checkpoint.py" />
   <source>Move it away, then start the run again.</source>
   <translation>別の場所へ移してから、学習を始め直してください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/config.py" />
   <source>The recipe {path} should be one JSON object.</source>
   <translation>レシピ {path} は 1 つの JSON オブジェクトでなければなりません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/config.py" />
   <source>The recipe {path} is its own base.</source>
   <translation>レシピ {path} が自分自身を元にしています。</translation>
  </message>
  <message>
   <location filename="../../engine/training/config.py" />
   <source>The recipe {path} cannot be read.</source>
   <translation>レシピ {path} を読めません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/config.py" />
   <source>Check the path.</source>
   <translation>パスを確認してください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/config.py" />
   <source>The recipe {path} is not valid JSON ({reason}).</source>
   <translation>レシピ {path} は正しい JSON ではありません（{reason}）。</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>{path} is missing or damaged.</source>
   <translation>{path} がないか、壊れています。</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>Make that song again, or move its folder away.</source>
   <translation>その曲を作り直すか、フォルダーを別の場所へ移してください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>There are no songs in {corpus}.</source>
   <translation>{corpus} に曲がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>Make a corpus first: coppice corpus make.</source>
   <translation>先にコーパスを作ってください：coppice corpus make</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>There are no codes in {folder}.</source>
   <translation>{folder} にコードがありません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>Encode the corpus first: coppice train encode.</source>
   <translation>先にコーパスをエンコードしてください: coppice train encode。</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>Delete it, then encode that song again.</source>
   <translation>削除してから、その曲をエンコードし直してください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>{path} has {rate} Hz, not {wanted}.</source>
   <translation>{path} は {wanted} Hz ではなく {rate} Hz です。</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>Resample the corpus.</source>
   <translation>コーパスをリサンプリングしてください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/encode.py" />
   <source>The checkpoint in {run} does not tell the shape of its autoencoder.</source>
   <translation>{run} のチェックポイントにオートエンコーダの形が書かれていません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/encode.py" />
   <source>Resume its training for a step; newer checkpoints do.</source>
   <translation>学習を 1 ステップ再開してください。新しいチェックポイントには書かれます。</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>'{kind}' cannot be trained.</source>
   <translation>「{kind}」は学習できません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>{recipe} is no upsampler: it has no conditioner.</source>
   <translation>{recipe} はアップサンプラではありません：コンディショナがありません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>Add one, or train a prior.</source>
   <translation>コンディショナを加えるか、プライアを学習してください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>{recipe} does not add lyrics.</source>
   <translation>{recipe} は歌詞を加えません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>Set model.lyrics and surgery_from.</source>
   <translation>model.lyrics と surgery_from を設定してください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>There is a run in {run} already.</source>
   <translation>{run} にはすでに学習の実行があります。</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>Go on from it with --resume, or move it away first.</source>
   <translation>--resume で続けるか、先に別の場所へ移してください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>There is no level {level}.</source>
   <translation>レベル {level} はありません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>Count levels from 0, the finest.</source>
   <translation>レベルは最も細かい 0 から数えます。</translation>
  </message>
  <message>
   <location filename="../../engine/training/finetune.py" />
   <source>The pack '{pack}' has no such levels.</source>
   <translation>パック「{pack}」にそのようなレベルはありません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/finetune.py" />
   <source>Choose from 0 to {last}.</source>
   <translation>0〜{last} から選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/finetune.py" />
   <source>'{name}' is no name for a pack.</source>
   <translation>「{name}」はパックの名前になりません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/finetune.py" />
   <source>Use letters, digits and dashes.</source>
   <translation>英字、数字、ハイフンを使ってください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/finetune.py" />
   <source>There is a pack called '{name}' already.</source>
   <translation>パック「{name}」はすでにあります。</translation>
  </message>
  <message>
   <location filename="../../engine/training/finetune.py" />
   <source>Choose another name, or remove that pack.</source>
   <translation>別の名前を選ぶか、そのパックを削除してください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/finetune.py" />
   <source>{folder} holds another fine-tuning.</source>
   <translation>{folder} には別のファインチューニングがあります。</translation>
  </message>
  <message>
   <location filename="../../engine/training/finetune.py" />
   <source>Choose an empty folder with --work.</source>
   <translation>--work で空のフォルダを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/guidance.py" />
   <source>Guidance needs a prior whose alignment head lies in a layer that reads encoded lyrics.</source>
   <translation>ガイダンスには、エンコードされた歌詞を読む層にアライメントヘッドのあるプライアが必要です。</translation>
  </message>
  <message>
   <location filename="../../engine/training/guidance.py" />
   <source>Set 'alignment_layer' and 'alignment_head' in the recipe, or 'guidance' to 0.</source>
   <translation>レシピで 'alignment_layer' と 'alignment_head' を設定するか、'guidance' を 0 にしてください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/loop.py" />
   <source>The folder {folder} cannot be made ({reason}).</source>
   <translation>フォルダ {folder} を作れません（{reason}）。</translation>
  </message>
  <message>
   <location filename="../../engine/training/loop.py" />
   <source>Choose another 'run' in the recipe.</source>
   <translation>レシピで別の 'run' を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/loop.py" />
   <source>The checkpoint in {folder} is of another network than the recipe describes.</source>
   <translation>{folder} のチェックポイントは、レシピとは別のネットワークのものです。</translation>
  </message>
  <message>
   <location filename="../../engine/training/loop.py" />
   <source>Train with the recipe it was made with, or choose another 'run' in the recipe.</source>
   <translation>それを作ったレシピで学習するか、レシピで別の「run」を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/oneshot.py" />
   <source>No recipe in {recipes} trains {run}.</source>
   <translation>{recipes} に {run} を学習するレシピがありません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/oneshot.py" />
   <source>Put the recipe of that prior there.</source>
   <translation>そのプライアのレシピをそこに置いてください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/oneshot.py" />
   <source>The training of {names} failed.</source>
   <translation>{names} の学習に失敗しました。</translation>
  </message>
  <message>
   <location filename="../../engine/training/oneshot.py" />
   <source>Read the files in {logs}.</source>
   <translation>{logs} のファイルをお読みください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/processes.py" />
   <source>A batch of {batch} cannot be shared by {count} processes in {accumulate} pieces each.</source>
   <translation>バッチ {batch} を、{count} 個のプロセスで {accumulate} 個ずつに分けられません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/processes.py" />
   <source>Choose a batch that is a multiple of both.</source>
   <translation>両方の倍数になるバッチを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/surgery.py" />
   <source>The new prior's layers are not those of the old one plus lyric layers.</source>
   <translation>新しいプライアの層が、元の層に歌詞の層を加えたものになっていません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/surgery.py" />
   <source>Choose attn_order and depth so that they are (20 and 21, or 2 and 10).</source>
   <translation>そうなるように attn_order と depth を選んでください（20 と 21、または 2 と 10）。</translation>
  </message>
  <message>
   <location filename="../../engine/training/surgery.py" />
   <source>The old prior's {name} does not fit the new one.</source>
   <translation>元のプライアの {name} が新しいものに合いません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/surgery.py" />
   <source>Keep the other sizes equal.</source>
   <translation>他のサイズは同じにしてください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/train_prior.py" />
   <source>No song of the codes is as long as a window of {tokens} tokens.</source>
   <translation>コードの中に、{tokens} トークンのウィンドウほど長い曲がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/train_prior.py" />
   <source>Encode longer songs, or choose a smaller n_ctx.</source>
   <translation>もっと長い曲をエンコードするか、n_ctx を小さくしてください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/train_vqvae.py" />
   <source>The autoencoder in {run} is not the one that the recipe describes.</source>
   <translation>{run} のオートエンコーダは、レシピに書かれたものではありません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/train_vqvae.py" />
   <source>Give 'level' as that run had it.</source>
   <translation>'level' をその実行と同じにしてください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/unbundle.py" />
   <source>The networks of {pack} are not those of {recipe}.</source>
   <translation>{pack} のネットワークは {recipe} のものではありません。</translation>
  </message>
  <message>
   <location filename="../../engine/training/unbundle.py" />
   <source>Take the recipe that the pack was made with.</source>
   <translation>パックを作ったときのレシピを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/training/unbundle.py" />
   <source>Move it away first.</source>
   <translation>先に別の場所へ移してください。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>The stems were made with Demucs, whose weights are for research and private use.</source>
   <translation>ステムは Demucs で作られました。その重みは研究と個人での利用に限られます。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>The catalogue names no separator to download.</source>
   <translation>カタログにダウンロードできる分離器がありません。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>Give the weights as a file, or unset COPPICE_CATALOGUE.</source>
   <translation>重みをファイルで指定するか、COPPICE_CATALOGUE の設定を解除してください。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>The separator demucs is not installed, so its weights would be of no use.</source>
   <translation>分離器 demucs がインストールされていないため、重みがあっても使えません。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>Install the extra 'stems' (pip install -e '.[stems]'), or keep to the basic separator.</source>
   <translation>追加構成 'stems' をインストールする（pip install -e '.[stems]'）か、基本の分離器をお使いください。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>The licence of the separator's weights was not accepted.</source>
   <translation>分離器の重みのライセンスに同意していません。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>Read it with 'coppice separator show', then accept it.</source>
   <translation>'coppice separator show' で読んでから同意してください。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>The separator's weights are here already ({file}).</source>
   <translation>分離器の重みはすでにあります（{file}）。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>Remove them first.</source>
   <translation>先に削除してください。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>The weights are being downloaded already.</source>
   <translation>重みはすでにダウンロード中です。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>The separator's weights are not here.</source>
   <translation>分離器の重みがありません。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>Download them with 'coppice separator install'.</source>
   <translation>'coppice separator install' でダウンロードしてください。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>{file} is not the published file.</source>
   <translation>{file} は公開されたファイルではありません。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>Remove it and download it again.</source>
   <translation>削除して、ダウンロードし直してください。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>There are no weights of a separator to remove.</source>
   <translation>削除する分離器の重みがありません。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>'coppice separator show' tells what is here.</source>
   <translation>あるものは 'coppice separator show' で確認できます。</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>{folder} could not be emptied: {reason}.</source>
   <translation>{folder} を空にできませんでした：{reason}</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>Close what uses the weights.</source>
   <translation>重みを使っているものを閉じてください。</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>'{pack}' makes songs from {low:g} s to {high:g} s, not of {total:g} s.</source>
   <translation>「{pack}」で作れる曲は {total:g} 秒ではなく、{low:g} 秒から {high:g} 秒までです。</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>Choose another song length.</source>
   <translation>別の曲の長さを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>The pack '{pack}' has learned other codes since this song was made, and would play it wrongly.</source>
   <translation>この曲が作られたあと、パック「{pack}」は別のコードを学んだため、曲は正しく再生されません。</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>Put the former pack back, or begin a new song.</source>
   <translation>以前のパックを戻すか、新しい曲を始めてください。</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>Nothing can be drawn at a temperature of {temperature:g}.</source>
   <translation>温度 {temperature:g} では何も引けません。</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>Choose {coldest:g} to {hottest:g}, for example 0.98, or 0 for the likeliest alone.</source>
   <translation>{coldest:g} から {hottest:g}（例: 0.98）、最も確からしいものだけなら 0 を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>{file} lasts {whole:.2f} s; there is nothing from {start:.2f} s to {end:.2f} s.</source>
   <translation>{file} の長さは {whole:.2f} 秒で、{start:.2f} 秒から {end:.2f} 秒までには何もありません。</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>Choose a part inside the clip.</source>
   <translation>クリップの中の部分を選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>The weight in '{part}' is not between {lightest:g} and {heaviest:g}.</source>
   <translation>「{part}」の重みが {lightest:g} から {heaviest:g} の間にありません。</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>Write for example 'A:2,B:1'.</source>
   <translation>たとえば 'A:2,B:1' のように書いてください。</translation>
  </message>
  <message>
   <location filename="../../engine/worker.py" />
   <source>This is a bug; the log has the details.</source>
   <translation>プログラムの不具合です。詳細はログにあります。</translation>
  </message>
  <message>
   <location filename="../../engine/worker.py" />
   <source>There is not enough memory for this.</source>
   <translation>この処理に必要なメモリが足りません。</translation>
  </message>
  <message>
   <location filename="../../engine/worker.py" />
   <source>Grow fewer takes at once, close other programs, or choose a smaller pack.</source>
   <translation>一度に育てるテイクを減らすか、他のプログラムを閉じるか、もっと小さいパックを選んでください。</translation>
  </message>
  <message>
   <location filename="../../engine/worker.py" />
   <source>The engine could not start: {reason}</source>
   <translation>エンジンを起動できませんでした：{reason}</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>File</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Take</source>
   <translation>テイク</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Play</source>
   <translation>再生</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>View</source>
   <translation>表示</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Help</source>
   <translation>ヘルプ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>New song</source>
   <translation>新規の曲</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Open song…</source>
   <translation>曲を開く…</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Save song as…</source>
   <translation>曲を別名で保存…</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Add clip…</source>
   <translation>クリップを追加…</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Export as last time</source>
   <translation>前回と同じように書き出す</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Copy the take as a sound file</source>
   <translation>テイクを音声ファイルとしてコピー</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Copy the marked stretch as a sound file</source>
   <translation>印を付けた範囲を音声ファイルとしてコピー</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Show the last export in its folder</source>
   <translation>最後の書き出しをフォルダーで表示</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Quit</source>
   <translation>終了</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Redo</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Grow from the playhead</source>
   <translation>再生ヘッドから育てる</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>More like this</source>
   <translation>同じようなテイクを育てる</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Grow on by itself, or stop</source>
   <translation>自動で育て続ける／止める</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Refine to full quality</source>
   <translation>フル品質に仕上げる</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Resume an interrupted take</source>
   <translation>中断したテイクを再開</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Cancel what works on the take</source>
   <translation>このテイクのジョブを中止</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Cancel all jobs</source>
   <translation>すべてのジョブを中止</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Rename take</source>
   <translation>テイクの名前を変更</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Write a note</source>
   <translation>メモを書く</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Take the rating back</source>
   <translation>評価を消す</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Rate 1 star</source>
   <translation>星 1 つ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Rate 2 stars</source>
   <translation>星 2 つ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Rate 3 stars</source>
   <translation>星 3 つ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Rate 4 stars</source>
   <translation>星 4 つ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Rate 5 stars</source>
   <translation>星 5 つ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour: teal</source>
   <translation>色：ティール</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour: coral</source>
   <translation>色：コーラル</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour: violet</source>
   <translation>色：バイオレット</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour: blue</source>
   <translation>色：ブルー</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour: pink</source>
   <translation>色：ピンク</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour: green</source>
   <translation>色：グリーン</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour: sky</source>
   <translation>色：スカイ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour: clay</source>
   <translation>色：クレイ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour by artist</source>
   <translation>アーティストごとの色</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Refine to middle quality</source>
   <translation>中間品質に仕上げる</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Refine the favourites to full quality</source>
   <translation>お気に入りをフル品質に仕上げる</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Pause refining, or go on</source>
   <translation>仕上げを一時停止／再開</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Copy the recipe as text</source>
   <translation>レシピをテキストとしてコピー</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Use a copied recipe for the next growth</source>
   <translation>コピーしたレシピを次の育成に使う</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Use the take's recipe for the next growth</source>
   <translation>このテイクのレシピを次の育成に使う</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Run the recipe again, bit for bit</source>
   <translation>レシピをそのまま再実行</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Copy the marked music, or the take's</source>
   <translation>選択範囲またはテイクの音楽をコピー</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Take the branch along, to paste it elsewhere</source>
   <translation>枝ごとコピー</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Paste after the take</source>
   <translation>テイクの後に貼り付け</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Paste at the playhead</source>
   <translation>再生ヘッドに貼り付け</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Graft from another song…</source>
   <translation>別の曲から接ぎ木…</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Trim: keep the marked stretch</source>
   <translation>トリム：選択範囲だけ残す</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Cut the marked stretch out</source>
   <translation>選択範囲を切り取る</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Make the branch a beginning</source>
   <translation>枝を始まりにする</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Prune takes and what grew from them</source>
   <translation>テイクとその枝を剪定</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Choose all siblings</source>
   <translation>兄弟をすべて選択</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Choose all that grew from the take</source>
   <translation>このテイクから育ったものをすべて選択</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Choose all takes that are shown</source>
   <translation>表示中のテイクをすべて選択</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Fold or unfold what grew from the take</source>
   <translation>このテイクの枝を折りたたむ／展開</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Unfold all branches</source>
   <translation>すべての枝を展開</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Whole tree in view</source>
   <translation>ツリー全体を表示</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Next filter of takes</source>
   <translation>次のフィルタ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Play or pause</source>
   <translation>再生／一時停止</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Hear the take from its join</source>
   <translation>つなぎ目からテイクを試聴</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>To the start</source>
   <translation>先頭へ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>To the end</source>
   <translation>末尾へ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Loop</source>
   <translation>ループ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Loop from here</source>
   <translation>ここからループ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Loop to here</source>
   <translation>ここまでループ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Compare: this take is A</source>
   <translation>比較：このテイクを A に</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Compare: this take is B</source>
   <translation>比較：このテイクを B に</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Compare: switch between A and B</source>
   <translation>比較：A と B を切り替え</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Compare no more</source>
   <translation>比較を終える</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Longer pre-roll</source>
   <translation>プリロールを長く</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Shorter pre-roll</source>
   <translation>プリロールを短く</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Louder</source>
   <translation>音量を上げる</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Quieter</source>
   <translation>音量を下げる</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Record a riff…</source>
   <translation>リフを録音…</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Find device</source>
   <translation>デバイスを探す</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Bars on the ruler, or seconds</source>
   <translation>ルーラーに小節または秒</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Tap the tempo</source>
   <translation>テンポをタップ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>A bar begins at the playhead</source>
   <translation>再生位置で小節が始まる</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Next word</source>
   <translation>次の単語</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Word before</source>
   <translation>前の単語</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Hear the word</source>
   <translation>単語を試聴</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Tap: the next word begins now</source>
   <translation>タップ：次の単語が今始まる</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>The next growth sings from this word</source>
   <translation>次の育成をこの単語から歌わせる</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Word 20 ms earlier</source>
   <translation>単語を 20 ms 前へ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Word 20 ms later</source>
   <translation>単語を 20 ms 後へ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Word ends 20 ms earlier</source>
   <translation>単語の終わりを 20 ms 前へ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Word ends 20 ms later</source>
   <translation>単語の終わりを 20 ms 後へ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>This and all later words 100 ms earlier</source>
   <translation>この単語以降を 100 ms 前へ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>This and all later words 100 ms later</source>
   <translation>この単語以降を 100 ms 後へ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Split the word into syllables</source>
   <translation>単語を音節に分割</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Merge with the next word</source>
   <translation>次の単語と結合</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Find the words in the take</source>
   <translation>テイクから単語を探す</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Lyrics lane: show or hide</source>
   <translation>歌詞レーンの表示／非表示</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Mark the whole path</source>
   <translation>経路全体を選択</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Mark the take's own stretch</source>
   <translation>テイクの範囲を選択</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Marked stretch starts at the playhead</source>
   <translation>選択の始点を再生ヘッドに</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Marked stretch ends at the playhead</source>
   <translation>選択の終点を再生ヘッドに</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Mark nothing</source>
   <translation>選択を解除</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Another singer here</source>
   <translation>ここで別の歌い手</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Who sings in the region…</source>
   <translation>リージョンの歌い手…</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Split the region at the playhead</source>
   <translation>再生ヘッドでリージョンを分割</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Cross-fade regions at the playhead</source>
   <translation>再生ヘッドでリージョンをクロスフェード</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Delete the region</source>
   <translation>リージョンを削除</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Zoom to the marked stretch</source>
   <translation>選択範囲に拡大</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>One page back in time</source>
   <translation>1 ページ前へ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>One page on in time</source>
   <translation>1 ページ先へ</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Follow playback, or stay</source>
   <translation>再生に追従／固定</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Spectrogram: show or hide</source>
   <translation>スペクトログラムの表示／非表示</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Who sings: show or hide</source>
   <translation>歌い手レーンの表示／非表示</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Zoom in</source>
   <translation>拡大</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Zoom out</source>
   <translation>縮小</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Whole song in view</source>
   <translation>曲全体を表示</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Preferences…</source>
   <translation>環境設定…</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Find a command or take</source>
   <translation>コマンドやテイクを検索</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>All shortcuts</source>
   <translation>すべてのショートカット</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Two-minute tour</source>
   <translation>2 分のツアー</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.json" />
   <source>The largest published model: 44.1 kHz, sings given lyrics, 4,109 artists and 120 genres.</source>
   <translation>公開されている最大のモデルです。44.1 kHz、与えた歌詞を歌い、4,109 のアーティストと 120 のジャンルを扱います。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.json" />
   <source>The largest published model without lyrics.</source>
   <translation>歌詞を扱わない、公開されている最大のモデルです。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.json" />
   <source>The smaller published model that sings: 44.1 kHz, more artists, needs a third of the memory at the top level.</source>
   <translation>歌える小さめの公開モデルです。44.1 kHz、アーティストはより多く、最上位レベルのメモリは 3 分の 1 で済みます。</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.json" />
   <source>Vocals, drums, bass and the rest at 44.1 kHz. Its authors state 9.0 dB of SDR on the test songs of MUSDB-HQ.</source>
   <translation>ボーカル、ドラム、ベース、その他を 44.1 kHz で分離します。作者によると、MUSDB-HQ のテスト曲での SDR は 9.0 dB です。</translation>
  </message>
 </context>
</TS>
