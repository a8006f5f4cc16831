<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
 <context>
  <name>Coppice</name>
  <message>
   <location filename="../../app/bench.py" />
   <source>The demo clip is missing.</source>
   <translation>데모 클립이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/bench.py" />
   <source>Put a sound file into resources/demo.</source>
   <translation>소리 파일을 resources/demo에 넣으세요.</translation>
  </message>
  <message>
   <location filename="../../app/bridge.py" />
   <source>The song is still growing.</source>
   <translation>곡이 아직 자라는 중입니다.</translation>
  </message>
  <message>
   <location filename="../../app/bridge.py" />
   <source>Wait until the jobs are done or cancel them, then save under a new name.</source>
   <translation>작업이 끝나기를 기다리거나 취소한 다음 다른 이름으로 저장하세요.</translation>
  </message>
  <message>
   <location filename="../../app/bridge.py" />
   <source>Listen to {clip}</source>
   <translation>{clip} 듣기</translation>
  </message>
  <message>
   <location filename="../../app/bridge.py" />
   <source>Grow</source>
   <translation>키우기</translation>
  </message>
  <message>
   <location filename="../../app/bridge.py" />
   <source>Write {file}</source>
   <translation>{file} 저장</translation>
  </message>
  <message>
   <location filename="../../app/bridge.py" />
   <source>Find the words</source>
   <translation>단어 찾기</translation>
  </message>
  <message>
   <location filename="../../app/bridge.py" />
   <source>No song is open.</source>
   <translation>열린 곡이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/bridge.py" />
   <source>Start a new one or open a song file.</source>
   <translation>새 곡을 시작하거나 곡 파일을 여세요.</translation>
  </message>
  <message>
   <location filename="../../app/bridge_packs.py" />
   <source>bottom</source>
   <translation>하위</translation>
  </message>
  <message>
   <location filename="../../app/bridge_packs.py" />
   <source>middle</source>
   <translation>중간</translation>
  </message>
  <message>
   <location filename="../../app/bridge_packs.py" />
   <source>top</source>
   <translation>상위</translation>
  </message>
  <message>
   <location filename="../../app/bridge_packs.py" />
   <source>genre accuracy</source>
   <translation>장르 정확도</translation>
  </message>
  <message>
   <location filename="../../app/bridge_packs.py" />
   <source>artist accuracy</source>
   <translation>아티스트 정확도</translation>
  </message>
  <message>
   <location filename="../../app/bridge_packs.py" />
   <source>The files were exchanged after their licence was shown.</source>
   <translation>라이선스를 표시한 뒤에 파일이 바뀌었습니다.</translation>
  </message>
  <message>
   <location filename="../../app/bridge_packs.py" />
   <source>Choose the folder again.</source>
   <translation>폴더를 다시 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../app/bridge_packs.py" />
   <source>spectral convergence, {level}</source>
   <translation>스펙트럼 수렴, {level}</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Genre</source>
   <translation>장르</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Any genre</source>
   <translation>모든 장르</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Find a genre</source>
   <translation>장르 찾기</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Fades into</source>
   <translation>다음으로 페이드</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>no one</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Find an artist</source>
   <translation>아티스트 찾기</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Who sings here</source>
   <translation>이 구간의 가수</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Begins</source>
   <translation>시작</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Ends</source>
   <translation>끝</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>From</source>
   <translation>출처</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>to</source>
   <translation>~</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Split</source>
   <translation>나누기</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Divide the region at the playhead</source>
   <translation>재생 헤드에서 리전 나누기</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Delete</source>
   <translation>삭제</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>The default sings here again</source>
   <translation>이 구간을 다시 기본 가수가 부릅니다</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Done</source>
   <translation>완료</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/editor.py" />
   <source>Close (Esc)</source>
   <translation>닫기 (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Who sings</source>
   <translation>가수</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>plan, grown</source>
   <translation>계획 · 결과</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Drag to give a stretch another singer · double-click a region to change it
Drag the flag to change the song's length</source>
   <translation>드래그하면 그 구간의 가수를 바꿉니다 · 리전을 두 번 클릭하면 편집합니다
깃발을 드래그하면 곡 길이가 바뀝니다</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>{seconds} s to grow · {part}</source>
   <translation>{seconds}초 더 키울 수 있음 · {part}</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>start of the song</source>
   <translation>곡의 시작부</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Who sings…</source>
   <translation>가수…</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Split here</source>
   <translation>여기서 나누기</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Cross-fade at its start</source>
   <translation>시작에 크로스페이드</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Cross-fade at its end</source>
   <translation>끝에 크로스페이드</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Delete region</source>
   <translation>리전 삭제</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>New region here</source>
   <translation>여기에 새 리전</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>New region</source>
   <translation>새 리전</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Split region</source>
   <translation>리전 나누기</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Cross-fade</source>
   <translation>크로스페이드</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>ending of the song</source>
   <translation>곡의 끝부분</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>middle of the song</source>
   <translation>곡의 중간</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Move region</source>
   <translation>리전 이동</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/lane.py" />
   <source>Resize region</source>
   <translation>리전 길이 변경</translation>
  </message>
  <message>
   <location filename="../../app/conditioning/regions.py" />
   <source>Anyone</source>
   <translation>누구나</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Sound file</source>
   <translation>소리 파일</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Stems: vocals, drums, bass, other</source>
   <translation>스템: 보컬, 드럼, 베이스, 기타</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>DAWproject (Bitwig, Cubase, Studio One)</source>
   <translation>DAWproject (Bitwig, Cubase, Studio One)</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>REAPER project</source>
   <translation>REAPER 프로젝트</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>MIDI: tempo, markers, words</source>
   <translation>MIDI: 템포, 마커, 가사</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Timed lyrics (LRC)</source>
   <translation>시간이 적힌 가사 (LRC)</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Audacity labels</source>
   <translation>Audacity 레이블</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>UltraStar karaoke</source>
   <translation>UltraStar 노래방</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Everything in one zip</source>
   <translation>모두 하나의 zip으로</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>16 bit, dithered</source>
   <translation>16비트, 디더링</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>24 bit</source>
   <translation>24비트</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>32 bit float</source>
   <translation>32비트 부동 소수점</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Four stems</source>
   <translation>스템 네 개</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Each take of the path</source>
   <translation>경로의 각 테이크</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>The mix alone</source>
   <translation>믹스만</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Built in (basic)</source>
   <translation>내장 (기본)</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>As it is</source>
   <translation>그대로</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Another loudness…</source>
   <translation>다른 음량…</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>A time for every word</source>
   <translation>단어마다 시간</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Song and take</source>
   <translation>곡과 테이크</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Choose…</source>
   <translation>선택…</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Fade in</source>
   <translation>페이드 인</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Fade out</source>
   <translation>페이드 아웃</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>What</source>
   <translation>대상</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Of it</source>
   <translation>범위</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>As</source>
   <translation>형식</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Kind of file</source>
   <translation>파일 종류</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Resolution</source>
   <translation>해상도</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Sample rate</source>
   <translation>샘플 레이트</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Loudness</source>
   <translation>음량</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>True peak at most</source>
   <translation>트루 피크 한도</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Fades</source>
   <translation>페이드</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Beside the mix</source>
   <translation>믹스와 함께</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Separated by</source>
   <translation>분리 방법</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Its weights</source>
   <translation>가중치</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Title in the file</source>
   <translation>파일 속 제목</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Folder</source>
   <translation>폴더</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Name</source>
   <translation>이름</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Choose the folder</source>
   <translation>폴더 고르기</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>All</source>
   <translation>전체</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>The marked stretch, {start} to {end}</source>
   <translation>표시한 구간, {start}~{end}</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Downloaded</source>
   <translation>다운로드함</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Choose a file…</source>
   <translation>파일 고르기…</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Choose a .safetensors file of your own</source>
   <translation>가지고 있는 .safetensors 파일 고르기</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Export into</source>
   <translation>내보낼 폴더</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Weights of Demucs</source>
   <translation>Demucs 가중치</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Use the downloaded ones</source>
   <translation>다운로드한 것 사용</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>Download…</source>
   <translation>다운로드…</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>in</source>
   <translation>시작</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>out</source>
   <translation>끝</translation>
  </message>
  <message>
   <location filename="../../app/export/form.py" />
   <source>As the model makes it</source>
   <translation>모델 그대로</translation>
  </message>
  <message>
   <location filename="../../app/export/outbox.py" />
   <source>{folder} cannot be written ({reason}).</source>
   <translation>{folder} 폴더에 쓸 수 없습니다 ({reason}).</translation>
  </message>
  <message>
   <location filename="../../app/export/outbox.py" />
   <source>Free some space there, or export into a folder.</source>
   <translation>그곳의 공간을 확보하거나 다른 폴더로 내보내세요.</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Export</source>
   <translation>내보내기</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Close (Esc); exports go on</source>
   <translation>닫기 (Esc); 내보내기는 계속됩니다</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Close the export panel</source>
   <translation>내보내기 패널 닫기</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Replace what is there</source>
   <translation>있는 것을 바꾸기</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Another name</source>
   <translation>다른 이름으로</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Export now</source>
   <translation>지금 내보내기</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>{names} is there already.</source>
   <translation>{names}이(가) 이미 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Writes {names}</source>
   <translation>{names}을(를) 씁니다</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Choose a take first.</source>
   <translation>먼저 테이크를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Cancelled; what was whole by then is there.</source>
   <translation>취소했습니다. 그때까지 완성된 것은 남아 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>Cancelled; nothing was written.</source>
   <translation>취소했습니다. 아무것도 쓰지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>{count} chosen takes</source>
   <translation>고른 테이크 {count}개</translation>
  </message>
  <message>
   <location filename="../../app/export/panel.py" />
   <source>All {count} favourites</source>
   <translation>즐겨찾기 {count}개 모두</translation>
  </message>
  <message>
   <location filename="../../app/export/room.py" />
   <source>{file} is in the clipboard.</source>
   <translation>{file}이(가) 클립보드에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/export/room.py" />
   <source>Paste it into a folder or a DAW.</source>
   <translation>폴더나 DAW에 붙여넣으세요.</translation>
  </message>
  <message>
   <location filename="../../app/export/room.py" />
   <source>{file} is written.</source>
   <translation>{file} 파일을 저장했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/export/room.py" />
   <source>Show in folder</source>
   <translation>폴더에서 보기</translation>
  </message>
  <message>
   <location filename="../../app/export/room.py" />
   <source>No file manager came up.</source>
   <translation>파일 관리자가 열리지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../app/export/room.py" />
   <source>Preparing the file…</source>
   <translation>파일을 준비하는 중…</translation>
  </message>
  <message>
   <location filename="../../app/export/room.py" />
   <source>Hold the button: it comes along as soon as it is written.</source>
   <translation>버튼을 누르고 있으면 다 쓰이는 대로 함께 따라옵니다.</translation>
  </message>
  <message>
   <location filename="../../app/export/runs.py" />
   <source>Drag {file} into another program</source>
   <translation>{file}을(를) 다른 프로그램에 끌어다 놓기</translation>
  </message>
  <message>
   <location filename="../../app/export/runs.py" />
   <source>Waits for its turn</source>
   <translation>차례를 기다리는 중</translation>
  </message>
  <message>
   <location filename="../../app/export/runs.py" />
   <source>Cancel</source>
   <translation>취소</translation>
  </message>
  <message>
   <location filename="../../app/export/runs.py" />
   <source>Copy</source>
   <translation>복사</translation>
  </message>
  <message>
   <location filename="../../app/export/runs.py" />
   <source>Drag this into another program</source>
   <translation>다른 프로그램으로 끌어 놓으세요</translation>
  </message>
  <message>
   <location filename="../../app/grove.py" />
   <source>Grow from here, {time}</source>
   <translation>여기서 자라기, {time}</translation>
  </message>
  <message>
   <location filename="../../app/grove.py" />
   <source>Growing on to {time}</source>
   <translation>{time}까지 계속 키우는 중</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>saved {time}</source>
   <translation>{time}에 저장됨</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>kept as a draft</source>
   <translation>초안으로 보관됨</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>saved</source>
   <translation>저장됨</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>Restored: one take was still growing when the program ended.</source>
   <translation>복구됨: 프로그램이 종료될 때 테이크 1개가 자라는 중이었습니다.</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>Restored: {count} takes were still growing when the program ended.</source>
   <translation>복구됨: 프로그램이 종료될 때 테이크 {count}개가 자라는 중이었습니다.</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>What they had is here. They can go on exactly where they stopped.</source>
   <translation>그때까지의 결과는 그대로 있습니다. 멈춘 곳부터 이어서 키울 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>The engine changes with the next song.</source>
   <translation>엔진 설정은 다음 곡부터 적용됩니다.</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>Jobs are running; they go on as they are.</source>
   <translation>실행 중인 작업은 그대로 계속됩니다.</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>Coppice did not end as it should.</source>
   <translation>Coppice가 정상적으로 종료되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>“{song}” was open. Everything up to then is in its file.</source>
   <translation>“{song}” 곡이 열려 있었습니다. 그때까지의 모든 내용이 파일에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>Go on growing</source>
   <translation>계속 키우기</translation>
  </message>
  <message>
   <location filename="../../app/house.py" />
   <source>Open it</source>
   <translation>열기</translation>
  </message>
  <message>
   <location filename="../../app/inspector/fields.py" />
   <source>Rating</source>
   <translation>평점</translation>
  </message>
  <message>
   <location filename="../../app/inspector/fields.py" />
   <source>Rate the take (1–5)</source>
   <translation>테이크 평점 (1–5)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/fields.py" />
   <source>Favourite (F)</source>
   <translation>즐겨찾기 (F)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/fields.py" />
   <source>Favourite</source>
   <translation>즐겨찾기</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Lyrics to sing (optional)</source>
   <translation>부를 가사 (선택 사항)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Lyrics</source>
   <translation>가사</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Above 1: bolder; below 1: safer</source>
   <translation>1보다 크면 과감하게, 작으면 안정적으로</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>off</source>
   <translation>끔</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Draw only from the likeliest tokens that together reach this probability</source>
   <translation>누적 확률이 이 값에 이르는 가장 유력한 토큰 중에서만 뽑습니다</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>new</source>
   <translation>새로</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>The same seed from the same place gives the same takes; empty: new each time</source>
   <translation>같은 위치에서 같은 시드를 쓰면 같은 테이크가 나옵니다. 비우면 매번 새로 만듭니다</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Length of the whole song: it tells the model where beginning and end are</source>
   <translation>곡 전체 길이: 모델이 처음과 끝의 위치를 알게 됩니다</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>the end</source>
   <translation>끝</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Growing on by itself stops here</source>
   <translation>자동으로 계속 키우기를 여기서 멈춥니다</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Grow continuations of the selected take (G)</source>
   <translation>선택한 테이크를 이어서 키우기 (G)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Refine</source>
   <translation>다듬기</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Bring the chosen takes to full quality (R)</source>
   <translation>선택한 테이크를 최고 음질로 다듬기 (R)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Export…</source>
   <translation>내보내기…</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Write the selected path as a sound file (Ctrl+E)</source>
   <translation>선택한 경로를 오디오 파일로 저장 (Ctrl+E)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Grow on</source>
   <translation>계속 키우기</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>As soon as takes are done, the best of them grows on (Ctrl+G)</source>
   <translation>테이크가 끝나면 가장 좋은 것을 이어서 키웁니다 (Ctrl+G)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>{artist} +{more}</source>
   <translation>{artist} 외 {more}명</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Grow 1 take</source>
   <translation>테이크 1개 키우기</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Grow {count} takes</source>
   <translation>테이크 {count}개 키우기</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Grow from here</source>
   <translation>여기서부터 키우기</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Grow from nothing</source>
   <translation>처음부터 키우기</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>{time} left</source>
   <translation>{time} 남음</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>the song is full</source>
   <translation>곡이 가득 찼습니다</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Growing on …</source>
   <translation>계속 키우는 중…</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Takes</source>
   <translation>테이크</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Length</source>
   <translation>길이</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Until</source>
   <translation>까지</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Temp.</source>
   <translation>온도</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Top-p</source>
   <translation>Top-p</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Seed</source>
   <translation>시드</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Song</source>
   <translation>곡</translation>
  </message>
  <message>
   <location filename="../../app/inspector/growth.py" />
   <source>Sung by these artists</source>
   <translation>이 아티스트들이 부름</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Music</source>
   <translation>음악</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Show or hide tempo, key and loudness</source>
   <translation>템포, 조, 음량 보이기 또는 숨기기</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>none found</source>
   <translation>찾지 못함</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source> beats a bar</source>
   <translation> 박/마디</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>unknown</source>
   <translation>알 수 없음</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Tempo</source>
   <translation>템포</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Beats per bar</source>
   <translation>마디당 박자</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Key</source>
   <translation>조</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Half the tempo</source>
   <translation>템포를 반으로</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Twice the tempo</source>
   <translation>템포를 두 배로</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Tap</source>
   <translation>탭</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Tap the tempo, once per beat (Ctrl+Alt+T)</source>
   <translation>박자마다 한 번씩 눌러 템포 맞추기 (Ctrl+Alt+T)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>1 here</source>
   <translation>여기가 1</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>A bar begins at the playhead (Ctrl+Alt+B)</source>
   <translation>재생 위치에서 마디가 시작됩니다 (Ctrl+Alt+B)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Tempo and key as measured</source>
   <translation>템포와 조를 측정한 대로</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>{lufs} LUFS, true peak {peak} dBTP</source>
   <translation>{lufs} LUFS, 트루 피크 {peak} dBTP</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>first beat</source>
   <translation>첫 박</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>Set by hand: {what}</source>
   <translation>직접 정함: {what}</translation>
  </message>
  <message>
   <location filename="../../app/inspector/music.py" />
   <source>nothing found</source>
   <translation>찾은 것이 없음</translation>
  </message>
  <message>
   <location filename="../../app/inspector/panel.py" />
   <source>Choose a take to see how it was made.</source>
   <translation>테이크를 선택하면 만든 방법이 표시됩니다.</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Level</source>
   <translation>음질</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Artist</source>
   <translation>아티스트</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Regions</source>
   <translation>리전</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Pack</source>
   <translation>팩</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Temperature</source>
   <translation>온도</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Top-k</source>
   <translation>Top-k</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Made by</source>
   <translation>제작 방법</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>a clip</source>
   <translation>클립</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>nothing</source>
   <translation>처음부터</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>{time} of {whole}</source>
   <translation>{whole} 중 {time}</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Name of the take</source>
   <translation>테이크 이름</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Resume where it stopped</source>
   <translation>멈춘 곳부터 이어서</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Recipe</source>
   <translation>레시피</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Show or hide how the take was made</source>
   <translation>테이크 제작 방법 표시/숨기기</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Note</source>
   <translation>메모</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>{take} at {time}</source>
   <translation>{take}, {time}</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Copy the recipe as text (Ctrl+Shift+C)</source>
   <translation>레시피를 텍스트로 복사 (Ctrl+Shift+C)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Use</source>
   <translation>사용</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Use it for the next growth (Ctrl+R)</source>
   <translation>다음 생성에 사용 (Ctrl+R)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Run again</source>
   <translation>다시 실행</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>Grow it once more and compare code for code (Ctrl+Shift+R)</source>
   <translation>다시 키워서 코드 단위로 비교 (Ctrl+Shift+R)</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>{count} takes chosen</source>
   <translation>테이크 {count}개 선택됨</translation>
  </message>
  <message>
   <location filename="../../app/inspector/take.py" />
   <source>no artist</source>
   <translation>아티스트 없음</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/desk.py" />
   <source>Sing from here</source>
   <translation>여기서부터 부르기</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/desk.py" />
   <source>Sing on</source>
   <translation>이어서 부르기</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/desk.py" />
   <source>Move word</source>
   <translation>단어 이동</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/desk.py" />
   <source>Tap word</source>
   <translation>단어 탭</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/desk.py" />
   <source>Split word</source>
   <translation>단어 나누기</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/desk.py" />
   <source>Merge words</source>
   <translation>단어 합치기</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/desk.py" />
   <source>Remove word</source>
   <translation>단어 제거</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/desk.py" />
   <source>Unpin word</source>
   <translation>단어 고정 해제</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>drag to move</source>
   <translation>드래그하여 이동</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>Drag words, Shift+drag: all that follow · double-click: hear a sung word,
or let the next growth sing from one to come · drag the bracket to choose what it sees</source>
   <translation>단어를 드래그, Shift+드래그: 뒤의 단어 모두 · 두 번 클릭: 부른 단어 듣기,
또는 다음 생성을 그 단어부터 부르기 · 괄호를 드래그하면 모델이 볼 가사를 고릅니다</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>The text runs on by itself</source>
   <translation>가사가 저절로 이어집니다</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>Lyrics…</source>
   <translation>가사…</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>No lyrics yet · double-click to write some</source>
   <translation>아직 가사가 없음 · 두 번 클릭하여 작성</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>the next growth sings from here</source>
   <translation>다음 생성은 여기부터 부릅니다</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>the next growth sees this</source>
   <translation>다음 생성이 볼 가사</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>Merge with the next</source>
   <translation>다음과 합치기</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>Hear it</source>
   <translation>듣기</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>The next growth sings from here</source>
   <translation>다음 생성을 여기부터 부르기</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>Remove</source>
   <translation>제거</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/lane.py" />
   <source>Unpin</source>
   <translation>고정 해제</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>{lines} lines · {words} words</source>
   <translation>{lines}행 · 단어 {words}개</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>Write or paste the lyrics here, line by line.</source>
   <translation>가사를 한 줄씩 입력하거나 붙여넣으세요.</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>This model has no sign for {signs} – left out when singing.</source>
   <translation>이 모델에는 {signs} 문자가 없어서 부를 때 빠집니다.</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>From here</source>
   <translation>여기부터</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>The next growth begins singing at the cursor</source>
   <translation>다음 생성을 커서 위치부터 부르기</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>Open LRC…</source>
   <translation>LRC 열기…</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>Lyrics with times from a file</source>
   <translation>시간이 있는 가사를 파일에서 불러오기</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>Save LRC…</source>
   <translation>LRC 저장…</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>The selected take's words with their times</source>
   <translation>선택한 테이크의 단어와 시간</translation>
  </message>
  <message>
   <location filename="../../app/lyrics/panel.py" />
   <source>blue: the {count} characters that the next growth is shown</source>
   <translation>파란색: 다음 생성이 볼 {count}자</translation>
  </message>
  <message>
   <location filename="../../app/mainwindow.py" />
   <source>{times}× real time</source>
   <translation>실시간의 {times}배</translation>
  </message>
  <message>
   <location filename="../../app/mainwindow.py" />
   <source>Refining goes on where it stopped: {count}</source>
   <translation>멈춘 곳부터 다듬기를 계속합니다: {count}개</translation>
  </message>
  <message>
   <location filename="../../app/mainwindow.py" />
   <source>Stopped: {job}.</source>
   <translation>중지함: {job}</translation>
  </message>
  <message>
   <location filename="../../app/mainwindow.py" />
   <source>What it made stays; an interrupted take can be resumed.</source>
   <translation>만든 것은 남습니다. 중단된 테이크는 이어서 키울 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/mainwindow.py" />
   <source>Untitled</source>
   <translation>제목 없음</translation>
  </message>
  <message>
   <location filename="../../app/mainwindow.py" />
   <source>take</source>
   <translation>테이크</translation>
  </message>
  <message>
   <location filename="../../app/notices.py" />
   <source>Close this message</source>
   <translation>이 알림 닫기</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Fits into {place} as {precision}: needs {need} of {free} free.</source>
   <translation>{place}에 {precision}(으)로 들어갑니다: 여유 {free} 중 {need} 필요</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Needs {need}; how much {place} has free cannot be told here.</source>
   <translation>{need} 필요. {place}의 여유 공간은 알 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Does not fit into {place}: needs at least {need}, {free} are free.</source>
   <translation>{place}에 들어가지 않습니다: 최소 {need} 필요, 여유 {free}</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Fits into {place}: needs {need} of {free} free.</source>
   <translation>{place}에 들어갑니다: 여유 {free} 중 {need} 필요</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>waiting</source>
   <translation>대기 중</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>asking for sizes</source>
   <translation>크기 확인 중</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>downloading</source>
   <translation>다운로드 중</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>converting</source>
   <translation>변환 중</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>verifying</source>
   <translation>확인 중</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>memory</source>
   <translation>메모리</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>reading</source>
   <translation>읽는 중</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>{done} of {total}</source>
   <translation>{total} 중 {done}</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Progress</source>
   <translation>진행률</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>commercial use allowed</source>
   <translation>상업적 이용 가능</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>non-commercial use only</source>
   <translation>비상업적 이용만 가능</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>{artists} artists · {genres} genres · {rate} kHz</source>
   <translation>아티스트 {artists} · 장르 {genres} · {rate} kHz</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Verify</source>
   <translation>검증</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Remove…</source>
   <translation>제거…</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Measured: {quality}</source>
   <translation>측정값: {quality}</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>In use</source>
   <translation>사용 중</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Use for new songs</source>
   <translation>새 곡에 사용</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Remove {size} for good</source>
   <translation>{size} 완전히 제거</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>{size} have arrived already.</source>
   <translation>{size} 이미 받았습니다.</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Go on…</source>
   <translation>계속…</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Install…</source>
   <translation>설치…</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Here, and offered wherever stems are exported.</source>
   <translation>여기에 있으며, 스템을 내보낼 때 고를 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/packs/cards.py" />
   <source>Of no use without Demucs, which is not installed: {command}</source>
   <translation>Demucs가 설치되어 있지 않아 쓸 수 없습니다: {command}</translation>
  </message>
  <message>
   <location filename="../../app/packs/licence.py" />
   <source>I have read this licence and accept it.</source>
   <translation>이 라이선스를 읽었으며 동의합니다.</translation>
  </message>
  <message>
   <location filename="../../app/packs/licence.py" />
   <source>Install</source>
   <translation>설치</translation>
  </message>
  <message>
   <location filename="../../app/packs/licence.py" />
   <source>Back</source>
   <translation>뒤로</translation>
  </message>
  <message>
   <location filename="../../app/packs/licence.py" />
   <source>Commercial use is allowed, also of what you make with it.</source>
   <translation>만든 결과물을 포함해 상업적으로 이용할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/packs/licence.py" />
   <source>Non-commercial use only, also of what you make with it.</source>
   <translation>만든 결과물을 포함해 비상업적으로만 이용할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Before the weights of “{separator}” are downloaded</source>
   <translation>“{separator}” 가중치 다운로드 전에</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Model packs</source>
   <translation>모델 팩</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Import a folder…</source>
   <translation>폴더 가져오기…</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Make a pack of published weights that you already have</source>
   <translation>이미 가지고 있는 공개 가중치로 팩 만들기</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Close the pack manager (Esc)</source>
   <translation>팩 관리자 닫기 (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Close the pack manager</source>
   <translation>팩 관리자 닫기</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Stop</source>
   <translation>중지</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Before “{pack}” is downloaded</source>
   <translation>“{pack}” 다운로드 전에</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Download</source>
   <translation>다운로드</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Folder with published weights</source>
   <translation>공개 가중치가 있는 폴더</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Before “{folder}” becomes a pack</source>
   <translation>“{folder}” 폴더를 팩으로 만들기 전에</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Import</source>
   <translation>가져오기</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>The pack “{pack}” is installed.</source>
   <translation>“{pack}” 팩이 설치되었습니다.</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>The folder “{folder}” is a pack now.</source>
   <translation>“{folder}” 폴더를 팩으로 만들었습니다.</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>All files of “{pack}” are whole and unchanged.</source>
   <translation>“{pack}” 팩의 모든 파일이 온전합니다.</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>The separator's weights are here: choose Demucs where stems are exported.</source>
   <translation>분리기 가중치가 준비되었습니다. 스템을 내보낼 때 Demucs를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Pause</source>
   <translation>일시 정지</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>The separator's weights were removed.</source>
   <translation>분리기 가중치를 제거했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>The pack “{pack}” was removed.</source>
   <translation>“{pack}” 팩을 제거했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>No pack is installed.</source>
   <translation>설치된 팩이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Can be downloaded</source>
   <translation>다운로드 가능</translation>
  </message>
  <message>
   <location filename="../../app/packs/panel.py" />
   <source>Separator for stems</source>
   <translation>스템 분리기</translation>
  </message>
  <message>
   <location filename="../../app/preferences/audio_page.py" />
   <source>Sound</source>
   <translation>사운드</translation>
  </message>
  <message>
   <location filename="../../app/preferences/audio_page.py" />
   <source>Output</source>
   <translation>출력</translation>
  </message>
  <message>
   <location filename="../../app/preferences/audio_page.py" />
   <source>Look for new devices</source>
   <translation>새 장치 찾기</translation>
  </message>
  <message>
   <location filename="../../app/preferences/audio_page.py" />
   <source>Pre-roll</source>
   <translation>프리롤</translation>
  </message>
  <message>
   <location filename="../../app/preferences/audio_page.py" />
   <source>How much is heard before the join when a take is auditioned.</source>
   <translation>테이크를 들어볼 때 이음매 앞에서 재생할 길이입니다.</translation>
  </message>
  <message>
   <location filename="../../app/preferences/audio_page.py" />
   <source>Same as the system</source>
   <translation>시스템과 동일</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>Keys</source>
   <translation>단축키</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>Search commands or keys</source>
   <translation>명령 또는 키 검색</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>Commands and their keys</source>
   <translation>명령과 단축키</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>New keys</source>
   <translation>새 단축키</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>Assign</source>
   <translation>지정</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>No key</source>
   <translation>키 없음</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>Default</source>
   <translation>기본값</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>All defaults</source>
   <translation>모두 기본값</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>Command</source>
   <translation>명령</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>Choose a command, then press its new keys in the field.</source>
   <translation>명령을 선택한 다음 입력란에서 새 키를 누르세요.</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>The tree and the fields need this key themselves.</source>
   <translation>이 키는 트리와 입력란에서 사용합니다.</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>These keys are free.</source>
   <translation>사용 가능한 키입니다.</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>Take over</source>
   <translation>가져와 지정</translation>
  </message>
  <message>
   <location filename="../../app/preferences/keys_page.py" />
   <source>“{command}” has these keys now and would lose them.</source>
   <translation>지금은 “{command}” 명령의 키이며, 지정하면 그 명령에서 해제됩니다.</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Appearance</source>
   <translation>모양</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Theme</source>
   <translation>테마</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Size of everything</source>
   <translation>전체 크기</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Language</source>
   <translation>언어</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Size and language change with the next start. Your song is saved and opens again.</source>
   <translation>크기와 언어는 다음 실행부터 바뀝니다. 곡은 저장되어 있으며 다시 열립니다.</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Start again now</source>
   <translation>지금 다시 시작</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Choose: {what}</source>
   <translation>선택: {what}</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Default: {what}</source>
   <translation>기본값: {what}</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Places</source>
   <translation>위치</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Songs</source>
   <translation>곡</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Where packs are installed and looked for. Packs elsewhere stay there.</source>
   <translation>팩을 설치하고 찾는 폴더입니다. 다른 곳의 팩은 그대로 남습니다.</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Where the choosers for opening, saving and exporting begin.</source>
   <translation>열기, 저장, 내보내기 창이 처음 여는 폴더입니다.</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Engine</source>
   <translation>엔진</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Compute on</source>
   <translation>계산 장치</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Precision</source>
   <translation>정밀도</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>The same seed gives the same take only at the same precision and on the same kind of device.</source>
   <translation>같은 시드라도 정밀도와 장치 종류가 같아야 같은 테이크가 나옵니다.</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Processor threads</source>
   <translation>프로세서 스레드</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>1 keeps the window and the sound smooth. More can help large packs where cores are free.</source>
   <translation>1이면 화면과 소리가 매끄럽습니다. 코어에 여유가 있으면 늘리는 것이 큰 팩에 도움이 될 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Dark</source>
   <translation>어두움</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Light</source>
   <translation>밝음</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>High contrast</source>
   <translation>고대비</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Automatic: the GPU if there is one</source>
   <translation>자동: GPU가 있으면 사용</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Processor (CPU)</source>
   <translation>프로세서 (CPU)</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>NVIDIA GPU (CUDA)</source>
   <translation>NVIDIA GPU (CUDA)</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>Automatic: the exact one if it fits into memory</source>
   <translation>자동: 메모리에 맞으면 정확하게</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>float32: exact</source>
   <translation>float32: 정확</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>int8: a quarter of the memory, on the processor</source>
   <translation>int8: 메모리 1/4, 프로세서용</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>bfloat16: half the memory</source>
   <translation>bfloat16: 메모리 1/2</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>float16: half the memory, for GPUs</source>
   <translation>float16: 메모리 1/2, GPU용</translation>
  </message>
  <message>
   <location filename="../../app/preferences/pages.py" />
   <source>int8: a quarter of the memory, for processors</source>
   <translation>int8: 메모리 1/4, 프로세서용</translation>
  </message>
  <message>
   <location filename="../../app/preferences/panel.py" />
   <source>Preferences</source>
   <translation>환경설정</translation>
  </message>
  <message>
   <location filename="../../app/preferences/panel.py" />
   <source>Close the preferences (Esc)</source>
   <translation>환경설정 닫기 (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/preferences/panel.py" />
   <source>Close the preferences</source>
   <translation>환경설정 닫기</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>{speed} tok/s · {time} left</source>
   <translation>{speed} tok/s · {time} 남음</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>paused</source>
   <translation>일시 정지됨</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>yields to growth</source>
   <translation>생성에 양보 중</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>starting …</source>
   <translation>시작하는 중…</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>Sooner</source>
   <translation>먼저</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>Later</source>
   <translation>나중에</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>Stop this job; what it made stays</source>
   <translation>이 작업 중지 (만든 것은 남습니다)</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>Working</source>
   <translation>작업 중</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>Cancel all</source>
   <translation>모두 취소</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>Nothing is running.</source>
   <translation>실행 중인 작업이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>Go on</source>
   <translation>계속</translation>
  </message>
  <message>
   <location filename="../../app/recent.py" />
   <source>today {time}</source>
   <translation>오늘 {time}</translation>
  </message>
  <message>
   <location filename="../../app/recent.py" />
   <source>yesterday</source>
   <translation>어제</translation>
  </message>
  <message>
   <location filename="../../app/recent.py" />
   <source>1 take</source>
   <translation>테이크 1개</translation>
  </message>
  <message>
   <location filename="../../app/recent.py" />
   <source>{count} takes</source>
   <translation>테이크 {count}개</translation>
  </message>
  <message>
   <location filename="../../app/score.py" />
   <source>Song length</source>
   <translation>곡 길이</translation>
  </message>
  <message>
   <location filename="../../app/songfiles.py" />
   <source>{file} exists already.</source>
   <translation>{file} 파일이 이미 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/songfiles.py" />
   <source>Choose another name.</source>
   <translation>다른 이름을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../app/songfiles.py" />
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path}에 쓸 수 없습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/songfiles.py" />
   <source>Free some space or check the permissions.</source>
   <translation>공간을 확보하거나 권한을 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../app/songfiles.py" />
   <source>Choose another place.</source>
   <translation>다른 위치를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../app/state.py" />
   <source>full</source>
   <translation>최고</translation>
  </message>
  <message>
   <location filename="../../app/state.py" />
   <source>draft</source>
   <translation>초안</translation>
  </message>
  <message>
   <location filename="../../app/theme/swatches.py" />
   <source>teal</source>
   <translation>청록</translation>
  </message>
  <message>
   <location filename="../../app/theme/swatches.py" />
   <source>coral</source>
   <translation>산호</translation>
  </message>
  <message>
   <location filename="../../app/theme/swatches.py" />
   <source>violet</source>
   <translation>보라</translation>
  </message>
  <message>
   <location filename="../../app/theme/swatches.py" />
   <source>blue</source>
   <translation>파랑</translation>
  </message>
  <message>
   <location filename="../../app/theme/swatches.py" />
   <source>pink</source>
   <translation>분홍</translation>
  </message>
  <message>
   <location filename="../../app/theme/swatches.py" />
   <source>green</source>
   <translation>초록</translation>
  </message>
  <message>
   <location filename="../../app/theme/swatches.py" />
   <source>sky</source>
   <translation>하늘</translation>
  </message>
  <message>
   <location filename="../../app/theme/swatches.py" />
   <source>clay</source>
   <translation>황토</translation>
  </message>
  <message>
   <location filename="../../app/timeline/grip.py" />
   <source>Drag the marked stretch into another program as a sound file</source>
   <translation>표시한 구간을 소리 파일로 다른 프로그램에 끌어다 놓기</translation>
  </message>
  <message>
   <location filename="../../app/timeline/grip.py" />
   <source>Carry the marked stretch out</source>
   <translation>표시한 구간 내보내기 손잡이</translation>
  </message>
  <message>
   <location filename="../../app/timeline/overview.py" />
   <source>Overview</source>
   <translation>전체 보기</translation>
  </message>
  <message>
   <location filename="../../app/timeline/overview.py" />
   <source>Drag the frame to scroll, its edges to zoom · double-click: the whole song</source>
   <translation>틀을 드래그하면 스크롤, 가장자리는 확대/축소 · 두 번 클릭: 곡 전체</translation>
  </message>
  <message>
   <location filename="../../app/timeline/ruler.py" />
   <source>Time</source>
   <translation>시간</translation>
  </message>
  <message>
   <location filename="../../app/timeline/ruler.py" />
   <source>Click to seek · drag to mark a stretch · Ctrl+wheel zooms · Shift+wheel scrolls</source>
   <translation>클릭: 이동 · 드래그: 구간 선택 · Ctrl+휠: 확대/축소 · Shift+휠: 스크롤</translation>
  </message>
  <message>
   <location filename="../../app/timeline/spectrogram.py" />
   <source>Spectrogram</source>
   <translation>스펙트로그램</translation>
  </message>
  <message>
   <location filename="../../app/timeline/spectrum.py" />
   <source>Colour map</source>
   <translation>색상 맵</translation>
  </message>
  <message>
   <location filename="../../app/timeline/spectrum.py" />
   <source>Loading…</source>
   <translation>불러오는 중…</translation>
  </message>
  <message>
   <location filename="../../app/timeline/spectrum.py" />
   <source>Loudest at {hertz} Hz, {level} dB · colours from {low} to {high} dB: drag the edges at the right</source>
   <translation>최대 {hertz} Hz, {level} dB · 색상 범위 {low}~{high} dB: 오른쪽 가장자리를 드래그</translation>
  </message>
  <message>
   <location filename="../../app/timeline/spectrum.py" />
   <source>Reset</source>
   <translation>초기화</translation>
  </message>
  <message>
   <location filename="../../app/timeline/spectrum.py" />
   <source>The whole range in the house's colours</source>
   <translation>전체 범위를 기본 색상으로</translation>
  </message>
  <message>
   <location filename="../../app/timeline/spectrum.py" />
   <source>Spectrum and colours</source>
   <translation>스펙트럼과 색상</translation>
  </message>
  <message>
   <location filename="../../app/timeline/spectrum.py" />
   <source>Nothing sounds at the playhead.</source>
   <translation>재생 헤드 위치에 소리가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/timeline/waveform.py" />
   <source>Waveform</source>
   <translation>파형</translation>
  </message>
  <message>
   <location filename="../../app/timeline/waveform.py" />
   <source>best so far</source>
   <translation>현재 최고 음질</translation>
  </message>
  <message>
   <location filename="../../app/timeline/waveform.py" />
   <source>Drag to mark a stretch · double-click: the whole take · Alt+drag: scrub
Bars below: how far draft, middle and full quality reach</source>
   <translation>드래그: 구간 선택 · 두 번 클릭: 테이크 전체 · Alt+드래그: 스크럽
아래 막대: 초안, 중간, 최고 음질이 어디까지 있는지</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Takes grow as a tree</source>
   <translation>테이크는 나무처럼 자랍니다</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Every card is a take, time runs to the right. A take begins where it leaves its parent. Walk with the arrow keys: each step is heard from just before the join.</source>
   <translation>카드 하나가 테이크이고 시간은 오른쪽으로 흐릅니다. 테이크는 부모에서 갈라지는 곳에서 시작합니다. 화살표 키로 옮겨 다니면 이음매 바로 앞부터 들립니다.</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Choose who sings and what kind of music it is, then press G. Several continuations grow at once and can be heard while they grow.</source>
   <translation>가수와 장르를 고르고 G를 누르세요. 여러 후속 테이크가 동시에 자라며, 자라는 동안 들을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Branch anywhere</source>
   <translation>어디서든 가지치기 시작</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Click into the timeline to set the playhead and press Shift+G: the next takes leave from there, in the middle of a take if you like.</source>
   <translation>타임라인을 클릭해 재생 헤드를 놓고 Shift+G를 누르세요. 테이크 중간에서도 새 테이크가 갈라져 나옵니다.</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Listen and choose</source>
   <translation>듣고 고르기</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Space plays and pauses. Rate with 1 to 5, mark favourites with F, prune with Del. Everything can be undone.</source>
   <translation>Space로 재생과 일시 정지, 1~5로 평점, F로 즐겨찾기, Del로 가지치기. 모든 것을 실행 취소할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Bring the best to full quality</source>
   <translation>가장 좋은 것을 최고 음질로</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Drafts sound dull. R refines the selected path in the background while you go on; you always hear the best there is.</source>
   <translation>초안은 소리가 둔합니다. R을 누르면 작업하는 동안 선택한 경로를 백그라운드에서 다듬습니다. 항상 가장 좋은 음질로 들립니다.</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>What is at work</source>
   <translation>실행 중인 작업</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Every job shows its speed and the time left and can be stopped. What it has made stays and can be resumed.</source>
   <translation>모든 작업은 속도와 남은 시간이 표시되며 중지할 수 있습니다. 만든 것은 남고 이어서 할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Take it with you</source>
   <translation>결과 가져가기</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Write the selected path as a sound file for your other programs.</source>
   <translation>선택한 경로를 다른 프로그램에서 쓸 오디오 파일로 저장합니다.</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Every command, one key away</source>
   <translation>모든 명령을 키 하나로</translation>
  </message>
  <message>
   <location filename="../../app/tour.py" />
   <source>Ctrl+K finds takes and commands, ? shows all shortcuts. Nothing needs to be saved: every change is in the song file as you make it.</source>
   <translation>Ctrl+K로 테이크와 명령을 찾고, ?로 모든 단축키를 봅니다. 저장할 필요가 없습니다. 모든 변경은 바로 곡 파일에 기록됩니다.</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Position</source>
   <translation>위치</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>To the start (Home)</source>
   <translation>처음으로 (Home)</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Play or pause (Space)</source>
   <translation>재생/일시 정지 (Space)</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>To the end (End)</source>
   <translation>끝으로 (End)</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Loop (L)</source>
   <translation>루프 (L)</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Record a riff (Alt+R)</source>
   <translation>리프 녹음 (Alt+R)</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>level-matched</source>
   <translation>음량 일치</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Volume</source>
   <translation>음량</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Loop {where}</source>
   <translation>루프 {where}</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Pre-roll {seconds} s</source>
   <translation>프리롤 {seconds}초</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>{letter}: {name}. B switches.</source>
   <translation>{letter}: {name}. B로 전환합니다.</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Volume {percent} %</source>
   <translation>음량 {percent}%</translation>
  </message>
  <message>
   <location filename="../../app/transport/bar.py" />
   <source>Compare: the selected take becomes {letter}</source>
   <translation>비교: 선택한 테이크를 {letter}(으)로</translation>
  </message>
  <message>
   <location filename="../../app/transport/meter.py" />
   <source>Above the peak, below the RMS level, in dB under full scale. Click to take the clip mark away.</source>
   <translation>위는 피크, 아래는 RMS 레벨(dBFS). 클릭하면 클리핑 표시를 지웁니다.</translation>
  </message>
  <message>
   <location filename="../../app/transport/meter.py" />
   <source>clipped</source>
   <translation>클리핑</translation>
  </message>
  <message>
   <location filename="../../app/transport/output_button.py" />
   <source>opening …</source>
   <translation>여는 중…</translation>
  </message>
  <message>
   <location filename="../../app/transport/output_button.py" />
   <source>Click to play on another device</source>
   <translation>클릭하여 다른 장치로 재생</translation>
  </message>
  <message>
   <location filename="../../app/transport/output_button.py" />
   <source>System default</source>
   <translation>시스템 기본값</translation>
  </message>
  <message>
   <location filename="../../app/transport/output_button.py" />
   <source>no device</source>
   <translation>장치 없음</translation>
  </message>
  <message>
   <location filename="../../app/transport/output_button.py" />
   <source>1 underrun</source>
   <translation>언더런 1회</translation>
  </message>
  <message>
   <location filename="../../app/transport/output_button.py" />
   <source>{count} underruns</source>
   <translation>언더런 {count}회</translation>
  </message>
  <message>
   <location filename="../../app/transport/player.py" />
   <source>There is no audio device to play on.</source>
   <translation>재생할 오디오 장치가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/transport/player.py" />
   <source>Connect headphones or speakers, then choose Play &gt; Find device.</source>
   <translation>헤드폰이나 스피커를 연결한 다음 재생 &gt; 장치 찾기를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../app/transport/player.py" />
   <source>The audio device {name} is gone.</source>
   <translation>오디오 장치 {name}의 연결이 끊겼습니다.</translation>
  </message>
  <message>
   <location filename="../../app/transport/player.py" />
   <source>It is used again as soon as it is back.</source>
   <translation>다시 연결되면 바로 사용합니다.</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Record a riff</source>
   <translation>리프 녹음</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Use as root</source>
   <translation>루트로 사용</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Input</source>
   <translation>입력</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>none</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Count-in</source>
   <translation>카운트인</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Play, and watch the level: the peak should stay under −6 dB.</source>
   <translation>연주하면서 레벨을 확인하세요. 피크가 −6 dB 아래여야 합니다.</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>There is no audio device to record from.</source>
   <translation>녹음할 오디오 장치가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Connect a microphone, then open this again.</source>
   <translation>마이크를 연결한 다음 다시 여세요.</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Record</source>
   <translation>녹음</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Listen</source>
   <translation>듣기</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>beats</source>
   <translation>박</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>That was stopped before the count-in was over.</source>
   <translation>카운트인이 끝나기 전에 중지했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>Record again</source>
   <translation>다시 녹음</translation>
  </message>
  <message>
   <location filename="../../app/transport/record_panel.py" />
   <source>recording</source>
   <translation>녹음 중</translation>
  </message>
  <message>
   <location filename="../../app/transport/riff.py" />
   <source>{path} cannot be deleted: {reason}.</source>
   <translation>{path} 파일을 지울 수 없습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/transport/riff.py" />
   <source>Delete it yourself; else it is offered again.</source>
   <translation>직접 지우세요. 그러지 않으면 다음에 다시 나타납니다.</translation>
  </message>
  <message>
   <location filename="../../app/transport/trim.py" />
   <source>Recorded riff</source>
   <translation>녹음한 리프</translation>
  </message>
  <message>
   <location filename="../../app/transport/trim.py" />
   <source>{seconds} seconds are kept</source>
   <translation>{seconds}초를 사용합니다</translation>
  </message>
  <message>
   <location filename="../../app/tree/cards.py" />
   <source>growing {percent}</source>
   <translation>자라는 중 {percent}</translation>
  </message>
  <message>
   <location filename="../../app/tree/cards.py" />
   <source>{time} clip</source>
   <translation>{time} 클립</translation>
  </message>
  <message>
   <location filename="../../app/tree/cards.py" />
   <source>stopped at {percent}</source>
   <translation>{percent}에서 멈춤</translation>
  </message>
  <message>
   <location filename="../../app/tree/cards.py" />
   <source>listening …</source>
   <translation>듣는 중…</translation>
  </message>
  <message>
   <location filename="../../app/tree/cards.py" />
   <source>growing {percent} · {time} left</source>
   <translation>자라는 중 {percent} · {time} 남음</translation>
  </message>
  <message>
   <location filename="../../app/tree/filter.py" />
   <source>Leaves</source>
   <translation>끝 테이크</translation>
  </message>
  <message>
   <location filename="../../app/tree/filter.py" />
   <source>Favourites</source>
   <translation>즐겨찾기</translation>
  </message>
  <message>
   <location filename="../../app/tree/filter.py" />
   <source>Refined</source>
   <translation>다듬은 것</translation>
  </message>
  <message>
   <location filename="../../app/tree/gestures.py" />
   <source>Branch from {take} at {time}</source>
   <translation>{take}의 {time}에서 갈라짐</translation>
  </message>
  <message>
   <location filename="../../app/tree/gestures.py" />
   <source>Let it follow {take}</source>
   <translation>{take} 뒤에 잇기</translation>
  </message>
  <message>
   <location filename="../../app/tree/gestures.py" />
   <source>Make it a beginning</source>
   <translation>시작으로 만들기</translation>
  </message>
  <message>
   <location filename="../../app/tree/ground.py" />
   <source>No take matches.
Clear the search or choose another filter.</source>
   <translation>맞는 테이크가 없습니다.
검색어를 지우거나 다른 필터를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../app/tree/ground.py" />
   <source>Nothing has grown yet.
Choose an artist at the right and press Grow, or drop a clip here.</source>
   <translation>아직 자란 것이 없습니다.
오른쪽에서 아티스트를 고르고 키우기를 누르거나, 클립을 여기에 놓으세요.</translation>
  </message>
  <message>
   <location filename="../../app/tree/head.py" />
   <source>Takes go on growing by themselves; click to stop</source>
   <translation>테이크가 저절로 계속 자랍니다. 클릭하면 멈춥니다</translation>
  </message>
  <message>
   <location filename="../../app/tree/head.py" />
   <source>Stop growing on</source>
   <translation>계속 키우기 중지</translation>
  </message>
  <message>
   <location filename="../../app/tree/head.py" />
   <source>Search takes</source>
   <translation>테이크 검색</translation>
  </message>
  <message>
   <location filename="../../app/tree/head.py" />
   <source>Search takes by name, note or artist</source>
   <translation>이름, 메모, 아티스트로 테이크 검색</translation>
  </message>
  <message>
   <location filename="../../app/tree/head.py" />
   <source>Show the takes of one artist</source>
   <translation>한 아티스트의 테이크만 보기</translation>
  </message>
  <message>
   <location filename="../../app/tree/head.py" />
   <source>Artist to show</source>
   <translation>표시할 아티스트</translation>
  </message>
  <message>
   <location filename="../../app/tree/head.py" />
   <source>{shown} of {total}</source>
   <translation>{total} 중 {shown}</translation>
  </message>
  <message>
   <location filename="../../app/tree/head.py" />
   <source>Any artist</source>
   <translation>모든 아티스트</translation>
  </message>
  <message>
   <location filename="../../app/tree/overview.py" />
   <source>The whole tree: click to go there, or drag the frame</source>
   <translation>전체 트리: 클릭하여 이동하거나 틀을 드래그</translation>
  </message>
  <message>
   <location filename="../../app/tree/painting.py" />
   <source>Carry {take} to another take</source>
   <translation>{take}을(를) 다른 테이크로 옮기기</translation>
  </message>
  <message>
   <location filename="../../app/tree/view.py" />
   <source>Tree of takes</source>
   <translation>테이크 트리</translation>
  </message>
  <message>
   <location filename="../../app/verbs/desk.py" />
   <source>Expand</source>
   <translation>펼치기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lanes.py" />
   <source>There is no region at the playhead.</source>
   <translation>재생 헤드 위치에 리전이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lanes.py" />
   <source>Press D to make one, or drag along the lane of who sings.</source>
   <translation>D를 누르거나 가수 레인에서 드래그하여 만드세요.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lanes.py" />
   <source>A region lasts at least {seconds} s.</source>
   <translation>리전의 길이는 최소 {seconds}초입니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lanes.py" />
   <source>Mark a longer stretch, or go to another place.</source>
   <translation>더 긴 구간을 선택하거나 다른 위치로 가세요.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lanes.py" />
   <source>The view follows the playhead.</source>
   <translation>화면이 재생 헤드를 따라갑니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lanes.py" />
   <source>The view stays where it is.</source>
   <translation>화면이 제자리에 머무릅니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Choose a word first.</source>
   <translation>먼저 단어를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Click one in the lyrics lane, or press X.</source>
   <translation>가사 레인에서 클릭하거나 X를 누르세요.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Open lyrics</source>
   <translation>가사 열기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Lyrics (*.lrc *.txt)</source>
   <translation>가사 (*.lrc *.txt)</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Save lyrics</source>
   <translation>가사 저장</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Lyrics (*.lrc)</source>
   <translation>가사 (*.lrc)</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>There is no word to place here.</source>
   <translation>여기에 놓을 단어가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Write lyrics (Ctrl+L) and tap while a take sounds.</source>
   <translation>가사를 쓰고(Ctrl+L) 테이크가 재생되는 동안 탭하세요.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Words were placed by hand here; they stay.</source>
   <translation>여기 단어는 직접 배치한 것이므로 그대로 둡니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Remove them to have the take listened to.</source>
   <translation>테이크에서 단어를 찾게 하려면 먼저 지우세요.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} 파일을 읽을 수 없습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Choose another file.</source>
   <translation>다른 파일을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Open LRC</source>
   <translation>LRC 열기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Lyrics from {time} on have no times: the song ends there.</source>
   <translation>{time} 이후의 가사에는 시간이 없습니다. 곡이 거기서 끝나기 때문입니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/lyrics.py" />
   <source>Set a greater song length, then open the file again.</source>
   <translation>곡 길이를 더 길게 정한 다음 파일을 다시 여세요.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/music.py" />
   <source>No tempo is known yet.</source>
   <translation>아직 템포를 모릅니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/music.py" />
   <source>Tap it, or write it into the inspector.</source>
   <translation>박자를 누르거나 인스펙터에 적으세요.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/music.py" />
   <source>Tap on: {count} more</source>
   <translation>계속 누르세요: {count}번 더</translation>
  </message>
  <message>
   <location filename="../../app/verbs/play.py" />
   <source>Looking for sound devices …</source>
   <translation>오디오 장치를 찾는 중…</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>The clipboard holds no recipe.</source>
   <translation>클립보드에 레시피가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>Copy one from a take first (Ctrl+Shift+C).</source>
   <translation>먼저 테이크에서 복사하세요 (Ctrl+Shift+C).</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>The next growth uses this recipe.</source>
   <translation>다음 생성에 이 레시피를 사용합니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>Empty its seed for takes that differ.</source>
   <translation>다른 테이크를 원하면 시드를 비우세요.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>The recipe of {take} is on the clipboard.</source>
   <translation>{take}의 레시피를 클립보드에 복사했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>{take} was not grown here as it is ({origin}).</source>
   <translation>{take}은(는) 여기서 그대로 자란 것이 아닙니다 ({origin}).</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>Use its recipe for a new growth instead.</source>
   <translation>대신 그 레시피로 새로 키우세요.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>The recipe was made with the pack {pack}.</source>
   <translation>이 레시피는 “{pack}” 팩으로 만든 것입니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>This song's pack has voices of its own and draws other music from it.</source>
   <translation>이 곡의 팩은 목소리가 달라서 같은 레시피로도 다른 음악이 나옵니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>{new} equals {old}, code for code.</source>
   <translation>{new}와 {old}의 코드가 완전히 같습니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>{new} differs from {old} after {seconds} s.</source>
   <translation>{new}은(는) {seconds}초 뒤부터 {old}와 다릅니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/recipe.py" />
   <source>Another pack version, device or precision draws other codes.</source>
   <translation>팩 버전, 장치, 정밀도가 다르면 다른 코드가 나옵니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/refine.py" />
   <source>Favourites to refine: {count}</source>
   <translation>다듬을 즐겨찾기: {count}개</translation>
  </message>
  <message>
   <location filename="../../app/verbs/refine.py" />
   <source>You can go on working.</source>
   <translation>계속 작업할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/refine.py" />
   <source>There is no favourite to refine.</source>
   <translation>다듬을 즐겨찾기가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/refine.py" />
   <source>Mark takes with F; those that are full already stay.</source>
   <translation>F로 테이크를 표시하세요. 이미 최고 음질인 것은 그대로입니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/refine.py" />
   <source>Refining is paused.</source>
   <translation>다듬기를 일시 정지했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/refine.py" />
   <source>Refining goes on.</source>
   <translation>다듬기를 계속합니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>No model pack is installed.</source>
   <translation>설치된 모델 팩이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>Install one: File &gt; Model packs.</source>
   <translation>파일 &gt; 모델 팩에서 설치하세요.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>Open song</source>
   <translation>곡 열기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>Save song as</source>
   <translation>다른 이름으로 곡 저장</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>Add clip</source>
   <translation>클립 추가</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>The song is {file} now.</source>
   <translation>이제 곡 파일은 {file}입니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>Every change is saved as you make it.</source>
   <translation>모든 변경은 바로 저장됩니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>Sound files</source>
   <translation>오디오 파일</translation>
  </message>
  <message>
   <location filename="../../app/verbs/song.py" />
   <source>Drop a sound file of your own into the window.</source>
   <translation>가지고 있는 오디오 파일을 창에 놓으세요.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/take.py" />
   <source>Left out of the lyrics: {signs}</source>
   <translation>가사에서 빠진 문자: {signs}</translation>
  </message>
  <message>
   <location filename="../../app/verbs/take.py" />
   <source>This model has no sign for them.</source>
   <translation>이 모델에는 없는 문자입니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>Choose a take and paste: it goes to its end, or to the playhead.</source>
   <translation>테이크를 선택하고 붙여넣으면 그 끝이나 재생 헤드 위치에 들어갑니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>Graft from another song</source>
   <translation>다른 곡에서 접붙이기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>Copied {music}.</source>
   <translation>{music} 복사함.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>{take} is taken along.</source>
   <translation>{take}을(를) 가져갑니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>That is the song that is open.</source>
   <translation>지금 열려 있는 곡입니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>Copy a take with Ctrl+C and paste it with Ctrl+V.</source>
   <translation>Ctrl+C로 테이크를 복사하고 Ctrl+V로 붙여넣으세요.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>{file} has no takes with music.</source>
   <translation>{file}에는 소리가 있는 테이크가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>{take} was pruned.</source>
   <translation>{take}을(를) 가지치기했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>{count} takes were pruned.</source>
   <translation>테이크 {count}개를 가지치기했습니다.</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>Undo</source>
   <translation>실행 취소</translation>
  </message>
  <message>
   <location filename="../../app/verbs/tree.py" />
   <source>Collapse</source>
   <translation>접기</translation>
  </message>
  <message>
   <location filename="../../app/widgets/blend.py" />
   <source>Blend another artist in</source>
   <translation>다른 아티스트 섞기</translation>
  </message>
  <message>
   <location filename="../../app/widgets/blend.py" />
   <source>Surprise me</source>
   <translation>아무거나 골라 줘</translation>
  </message>
  <message>
   <location filename="../../app/widgets/blend.py" />
   <source>Share of the first artist</source>
   <translation>첫 번째 아티스트의 비율</translation>
  </message>
  <message>
   <location filename="../../app/widgets/blend.py" />
   <source>{artist}: click to choose another</source>
   <translation>{artist}: 클릭하여 다른 아티스트 선택</translation>
  </message>
  <message>
   <location filename="../../app/widgets/blend.py" />
   <source>{artist}: wheel or ↑ ↓ changes the share, click chooses another, Del removes</source>
   <translation>{artist}: 휠이나 ↑ ↓로 비율 변경, 클릭으로 교체, Del로 제거</translation>
  </message>
  <message>
   <location filename="../../app/widgets/blend.py" />
   <source>{artist}, {percent} percent</source>
   <translation>{artist}, {percent}퍼센트</translation>
  </message>
  <message>
   <location filename="../../app/widgets/history.py" />
   <source>History</source>
   <translation>작업 내역</translation>
  </message>
  <message>
   <location filename="../../app/widgets/history.py" />
   <source>Close the history (Esc)</source>
   <translation>작업 내역 닫기 (Esc)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/history.py" />
   <source>Close the history</source>
   <translation>작업 내역 닫기</translation>
  </message>
  <message>
   <location filename="../../app/widgets/history.py" />
   <source>Steps, oldest first</source>
   <translation>단계 (오래된 순)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/history.py" />
   <source>Click a step to go back or forward to it.</source>
   <translation>단계를 클릭하면 그 시점으로 이동합니다.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/history.py" />
   <source>Beginning</source>
   <translation>시작</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Search takes and commands</source>
   <translation>테이크와 명령 검색</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>What was found</source>
   <translation>검색 결과</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Shortcuts</source>
   <translation>단축키</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Change shortcuts…</source>
   <translation>단축키 변경…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Mouse and arrows</source>
   <translation>마우스와 화살표 키</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Walk the tree and listen</source>
   <translation>트리를 옮겨 다니며 듣기</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Zoom time at the pointer</source>
   <translation>포인터 위치에서 시간 확대/축소</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Ctrl+wheel</source>
   <translation>Ctrl+휠</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Scroll time</source>
   <translation>시간 스크롤</translation>
  </message>
  <message>
   <location filename="../../app/widgets/overlay.py" />
   <source>Shift+wheel</source>
   <translation>Shift+휠</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picker.py" />
   <source>Search names</source>
   <translation>이름 검색</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picker.py" />
   <source>Names found</source>
   <translation>찾은 이름</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picker.py" />
   <source>{count} names · type to find</source>
   <translation>이름 {count}개 · 입력하여 찾기</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picker.py" />
   <source>Recent</source>
   <translation>최근</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picker.py" />
   <source>{count} found</source>
   <translation>{count}개 찾음</translation>
  </message>
  <message>
   <location filename="../../app/widgets/picker.py" />
   <source>No name like that in this pack.</source>
   <translation>이 팩에는 그런 이름이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/topbar.py" />
   <source>Every change is in the song file as you make it; there is nothing to save.</source>
   <translation>모든 변경은 바로 곡 파일에 기록됩니다. 저장할 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/topbar.py" />
   <source>All shortcuts (?)</source>
   <translation>모든 단축키 (?)</translation>
  </message>
  <message>
   <location filename="../../app/widgets/topbar.py" />
   <source>Light or dark</source>
   <translation>밝게 또는 어둡게</translation>
  </message>
  <message>
   <location filename="../../app/widgets/tour.py" />
   <source>Tour</source>
   <translation>둘러보기</translation>
  </message>
  <message>
   <location filename="../../app/widgets/tour.py" />
   <source>Close the tour</source>
   <translation>둘러보기 닫기</translation>
  </message>
  <message>
   <location filename="../../app/widgets/tour.py" />
   <source>{number} of {total}</source>
   <translation>{number}/{total}</translation>
  </message>
  <message>
   <location filename="../../app/widgets/tour.py" />
   <source>Next</source>
   <translation>다음</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>A riff, a loop, a verse: Coppice grows continuations of it, and you hear them while they grow.</source>
   <translation>리프, 루프, 벌스 무엇이든 Coppice가 이어서 키우고, 자라는 동안 들을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Takes grow as branches of a tree. Everything is saved as you make it.</source>
   <translation>테이크는 나무의 가지처럼 자랍니다. 모든 것은 바로 저장됩니다.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Recent songs</source>
   <translation>최근 곡</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Songs you have opened are listed here. New to Coppice? The tour shows all of it on the demo song.</source>
   <translation>열었던 곡이 여기에 표시됩니다. 처음이라면 데모 곡으로 둘러보세요.</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Drop a clip here</source>
   <translation>여기에 클립을 놓으세요</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Choose a clip…</source>
   <translation>클립 선택…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Start from nothing</source>
   <translation>처음부터 시작</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Open a song…</source>
   <translation>곡 열기…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Take the two-minute tour</source>
   <translation>2분 둘러보기</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Model packs…</source>
   <translation>모델 팩…</translation>
  </message>
  <message>
   <location filename="../../app/widgets/welcome.py" />
   <source>Try the demo song</source>
   <translation>데모 곡 사용해 보기</translation>
  </message>
  <message>
   <location filename="../../engine/alignment/attend.py" />
   <source>There are no lyrics to align.</source>
   <translation>맞출 가사가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/alignment/attend.py" />
   <source>Give the song lyrics first.</source>
   <translation>먼저 곡에 가사를 넣으세요.</translation>
  </message>
  <message>
   <location filename="../../engine/alignment/attend.py" />
   <source>The pack '{pack}' cannot tell where it sings its words.</source>
   <translation>“{pack}” 팩은 가사를 어디서 부르는지 알려 줄 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/alignment/attend.py" />
   <source>Choose a pack with lyrics and an alignment head.</source>
   <translation>가사와 정렬 헤드가 있는 팩을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/alignment/job.py" />
   <source>listening</source>
   <translation>듣는 중</translation>
  </message>
  <message>
   <location filename="../../engine/alignment/job.py" />
   <source>reading the attention</source>
   <translation>어텐션을 읽는 중</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Use a WAV, FLAC, OGG, MP3 or AIFF file.</source>
   <translation>WAV, FLAC, OGG, MP3 또는 AIFF 파일을 사용하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{file} (or the chosen part of it) is shorter than {seconds} s.</source>
   <translation>{file}(또는 선택한 부분)이 {seconds}초보다 짧습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Choose a longer clip or a longer part.</source>
   <translation>더 긴 클립이나 더 긴 부분을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Check the disk and the name, then try again.</source>
   <translation>디스크와 이름을 확인한 다음 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{file} holds samples that are not numbers (NaN or infinite).</source>
   <translation>{file} 파일에 숫자가 아닌 샘플(NaN 또는 무한대)이 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Export it again from the program that made it.</source>
   <translation>만든 프로그램에서 다시 내보내세요.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{file} is empty.</source>
   <translation>{file} 파일이 비어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{file} holds no sound.</source>
   <translation>{file} 파일에 소리가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>The part from {start:g} s to {end} is not inside {file}, which lasts {length:.2f} s.</source>
   <translation>{start:g}초부터 {end}까지의 부분은 길이가 {length:.2f}초인 {file} 안에 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Choose a start and an end inside the clip.</source>
   <translation>클립 안에서 시작과 끝을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Audio cannot be written as {suffix!r}.</source>
   <translation>{suffix!r} 형식으로는 소리를 쓸 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>End in .wav, .flac or .ogg.</source>
   <translation>파일 이름이 .wav, .flac 또는 .ogg로 끝나야 합니다.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{form} has no subtype {subtype}.</source>
   <translation>{form}에는 {subtype} 하위 형식이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Choose one of {choices}.</source>
   <translation>다음 중에서 선택하세요: {choices}.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>There is no folder {folder}.</source>
   <translation>{folder} 폴더가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Create it first, or choose another place.</source>
   <translation>먼저 폴더를 만들거나 다른 위치를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{path} is a folder.</source>
   <translation>{path}은(는) 폴더입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Choose a file name.</source>
   <translation>파일 이름을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{path} cannot be written.</source>
   <translation>{path}에 쓸 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Choose a folder of your own.</source>
   <translation>쓰기 권한이 있는 폴더를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{file} could not be written: the disk is full or failed.</source>
   <translation>{file} 파일을 쓰지 못했습니다: 디스크가 가득 찼거나 고장 났습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Free some space, then try again.</source>
   <translation>공간을 확보한 다음 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>There is no file {path}.</source>
   <translation>{path} 파일이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Check the name and the folder.</source>
   <translation>이름과 폴더를 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{path} is a folder, not an audio file.</source>
   <translation>{path}은(는) 소리 파일이 아니라 폴더입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{path} cannot be read.</source>
   <translation>{path} 파일을 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Change its permissions, or copy it elsewhere.</source>
   <translation>권한을 바꾸거나 다른 곳에 복사하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>Check the disk, then try again.</source>
   <translation>디스크를 확인한 다음 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{file} is not an audio file that can be read.</source>
   <translation>{file}은(는) 읽을 수 있는 소리 파일이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{file} is damaged: {reason}</source>
   <translation>{file} 파일이 손상되었습니다: {reason}</translation>
  </message>
  <message>
   <location filename="../../engine/audio/wav.py" />
   <source>{seconds:g} s</source>
   <translation>{seconds:g}초</translation>
  </message>
  <message>
   <location filename="../../engine/bench/decode.py" />
   <source>Set {variable} to the Python of an environment with transformers==4.46.3 and torch.</source>
   <translation>{variable}에 transformers==4.46.3과 torch가 있는 환경의 Python을 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/bench/decode.py" />
   <source>There is no environment of the transformers port to compare with.</source>
   <translation>비교할 transformers 이식판의 환경이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/bench/decode.py" />
   <source>The transformers port does not start in {path}.</source>
   <translation>{path}에서 transformers 이식판이 시작되지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/bench/decode.py" />
   <source>The transformers port stopped.</source>
   <translation>transformers 이식판이 멈췄습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/bench/published.py" />
   <source>The published sizes need a GPU to be measured.</source>
   <translation>공개된 크기를 측정하려면 GPU가 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../engine/bench/published.py" />
   <source>Measure a pack instead: leave out --published.</source>
   <translation>대신 팩을 측정하세요: --published를 빼세요.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/bench.py" />
   <source>The window could not be measured.</source>
   <translation>창을 측정하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/bench.py" />
   <source>Read the lines above; `coppice doctor` says what is missing here.</source>
   <translation>위의 줄을 읽으세요. 무엇이 빠졌는지는 `coppice doctor`가 알려 줍니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>{hours:g} hours of music cannot be made.</source>
   <translation>{hours:g}시간 분량의 음악은 만들 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>Give --hours above 0.</source>
   <translation>--hours를 0보다 크게 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>The seed is negative.</source>
   <translation>시드가 음수입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>Give --seed 0 or above.</source>
   <translation>--seed를 0 이상으로 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>{rate} Hz is no sample rate for music.</source>
   <translation>{rate} Hz는 음악에 쓸 수 있는 샘플 레이트가 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>Leave --sample-rate out.</source>
   <translation>--sample-rate를 빼세요.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>No song could be read.</source>
   <translation>읽을 수 있는 곡이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>Read the list above.</source>
   <translation>위의 목록을 읽으세요.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>This needs the package '{package}', which is not installed.</source>
   <translation>설치되지 않은 패키지 “{package}”이(가) 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/corpus.py" />
   <source>Install Coppice with its extra 'corpus': pip install -e '.[corpus]'.</source>
   <translation>추가 구성 'corpus'와 함께 Coppice를 설치하세요: pip install -e '.[corpus]'.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/follow.py" />
   <source>The job was cancelled.</source>
   <translation>작업이 취소되었습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/follow.py" />
   <source>What was made so far is saved.</source>
   <translation>지금까지 만든 것은 저장되었습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>This is a bug; please report it with the lines above.</source>
   <translation>프로그램 오류입니다. 위의 줄과 함께 알려 주세요.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>{kind}: {reason}</source>
   <translation>{kind}: {reason}</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>{path} cannot be used: {reason}.</source>
   <translation>{path}을(를) 사용할 수 없습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>Check the name, the folder and the disk, then try again.</source>
   <translation>이름, 폴더, 디스크를 확인한 뒤 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>There is no display here, and the window needs one.</source>
   <translation>여기에는 디스플레이가 없어 창을 열 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>Start it where there is one; the rest of the command line works without.</source>
   <translation>디스플레이가 있는 곳에서 시작하세요. 나머지 명령줄 기능은 디스플레이 없이도 작동합니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>The window cannot open: {reason}.</source>
   <translation>창을 열 수 없습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>Install Coppice with its window (PySide6).</source>
   <translation>창이 포함된 Coppice(PySide6)를 설치하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/front.py" />
   <source>Stopped.</source>
   <translation>멈췄습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/lab.py" />
   <source>There is no experiment '{name}'.</source>
   <translation>“{name}” 실험이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/lab.py" />
   <source>There are: {names}.</source>
   <translation>있는 것: {names}.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/lab.py" />
   <source>There is no other corpus beside {folder} for the classifier to learn from.</source>
   <translation>분류기가 배울 다른 코퍼스가 {folder} 옆에 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/lab.py" />
   <source>Say where one is: --classifier-corpus DIR (`coppice corpus make` makes one).</source>
   <translation>어디에 있는지 지정하세요: --classifier-corpus DIR (`coppice corpus make`로 만들 수 있습니다).</translation>
  </message>
  <message>
   <location filename="../../engine/cli/lab.py" />
   <source>--{name} {wanted} leaves nothing to measure.</source>
   <translation>--{name} {wanted}(으)로는 측정할 것이 남지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/lab.py" />
   <source>Give 1 or more.</source>
   <translation>1 이상을 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/lab.py" />
   <source>Install Coppice with its extra 'train': pip install -e '.[train]'.</source>
   <translation>추가 구성 'train'과 함께 Coppice를 설치하세요: pip install -e '.[train]'.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/packs.py" />
   <source>The licence was not accepted.</source>
   <translation>라이선스에 동의하지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/packs.py" />
   <source>Read it above; accept it with --accept-licence.</source>
   <translation>위의 내용을 읽고 --accept-licence로 동의하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/songs.py" />
   <source>'{name}' is no take.</source>
   <translation>“{name}”은(는) 테이크가 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/songs.py" />
   <source>Give its number (see 'coppice tree'), or root.</source>
   <translation>번호('coppice tree' 참고) 또는 root를 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/songs.py" />
   <source>The song has several leaves.</source>
   <translation>곡에 잎이 여러 개 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/songs.py" />
   <source>Say which to grow from: --node ID, or root.</source>
   <translation>어디서부터 키울지 지정하세요: --node ID 또는 root.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/songs.py" />
   <source>The lyrics in {path} cannot be read: {reason}.</source>
   <translation>{path}의 가사를 읽을 수 없습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/songs.py" />
   <source>Give a UTF-8 text file.</source>
   <translation>UTF-8 텍스트 파일을 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/train.py" />
   <source>The limit of minutes is not above 0.</source>
   <translation>제한 시간(분)이 0보다 크지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/train.py" />
   <source>Give --minutes above 0, or leave it out.</source>
   <translation>--minutes를 0보다 크게 지정하거나 빼세요.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/train.py" />
   <source>There is nothing to train.</source>
   <translation>학습할 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/cli/train.py" />
   <source>Give --steps of 1 or more and --minutes above 0.</source>
   <translation>--steps는 1 이상, --minutes는 0보다 크게 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>Give the folder with your songs.</source>
   <translation>곡이 있는 폴더를 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>There are no sound files in {folder}.</source>
   <translation>{folder}에 소리 파일이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>{folder} holds another corpus.</source>
   <translation>{folder}에 다른 코퍼스가 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>Choose an empty folder with --out.</source>
   <translation>--out으로 빈 폴더를 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>{file} lasts {seconds:.0f} s.</source>
   <translation>{file}의 길이는 {seconds:.0f}초입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>Songs of {shortest:.0f} to {longest:.0f} s are of use.</source>
   <translation>{shortest:.0f}초에서 {longest:.0f}초 사이의 곡을 쓸 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>{file} is silent.</source>
   <translation>{file}은(는) 무음입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>Export it again.</source>
   <translation>다시 내보내세요.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>{folder} cannot be written: {reason}.</source>
   <translation>{folder} 폴더에 쓸 수 없습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>Choose another folder.</source>
   <translation>다른 폴더를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/gather.py" />
   <source>Tags cannot be read without the package tinytag.</source>
   <translation>tinytag 패키지 없이는 태그를 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/make.py" />
   <source>{folder} holds another corpus (seed {seed}).</source>
   <translation>{folder}에 다른 코퍼스(시드 {seed})가 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/make.py" />
   <source>Choose an empty folder, or that seed and the same keys.</source>
   <translation>빈 폴더를 고르거나, 같은 시드와 같은 조를 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/render.py" />
   <source>No General MIDI soundfont was found.</source>
   <translation>General MIDI 사운드폰트를 찾지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/render.py" />
   <source>Install fluid-soundfont-gm and try again.</source>
   <translation>fluid-soundfont-gm을 설치하고 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/render.py" />
   <source>FluidSynth is not installed.</source>
   <translation>FluidSynth가 설치되어 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/render.py" />
   <source>Install the package fluidsynth and try again.</source>
   <translation>fluidsynth 패키지를 설치하고 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/render.py" />
   <source>FluidSynth could not render the notes.</source>
   <translation>FluidSynth가 음표를 소리로 만들지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/render.py" />
   <source>Check its installation: {reason}</source>
   <translation>설치 상태를 확인하세요: {reason}</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/voices.py" />
   <source>espeak-ng could not speak a word.</source>
   <translation>espeak-ng가 단어를 말하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/corpus/voices.py" />
   <source>Install the package espeak-ng and try again.</source>
   <translation>espeak-ng 패키지를 설치하고 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>{tempo:g} is no tempo.</source>
   <translation>{tempo:g}은(는) 템포가 될 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>Give {slowest:g} to {fastest:g} beats per minute.</source>
   <translation>분당 {slowest:g}~{fastest:g}박을 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>A bar cannot have {meter} beats.</source>
   <translation>한 마디가 {meter}박일 수는 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>Choose 1 to {most}, for example 4.</source>
   <translation>1에서 {most} 사이에서 선택하세요. 예: 4.</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>There is no key signature for '{key}'.</source>
   <translation>'{key}'에 해당하는 조표가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>Choose a usual key, written as in 'D minor' or 'F# major'.</source>
   <translation>'D minor'나 'F# major'처럼 쓰는 일반적인 조를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>There is no {what} '{given}'.</source>
   <translation>“{given}”이라는 {what}은(는) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>format</source>
   <translation>형식</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>subtype</source>
   <translation>하위 형식</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>container</source>
   <translation>컨테이너</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>kind of tracks</source>
   <translation>트랙 종류</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>separator</source>
   <translation>분리기</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>A sample rate of {rate} Hz cannot be written.</source>
   <translation>{rate} Hz 샘플 레이트로는 쓸 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>Choose 8,000 to 192,000 Hz.</source>
   <translation>8,000~192,000 Hz에서 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>A loudness of {lufs:g} LUFS is out of reach.</source>
   <translation>{lufs:g} LUFS의 음량은 낼 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>Choose {quietest:g} to {loudest:g}, for example -14.</source>
   <translation>{quietest:g}에서 {loudest:g} 사이에서 선택하세요. 예: -14.</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>A fade is negative, or the ceiling is not between -60 and 0 dB.</source>
   <translation>페이드가 음수이거나 상한이 -60~0 dB 범위를 벗어났습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>Change that value.</source>
   <translation>그 값을 바꾸세요.</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>{take} has no music from {start:g} to {end:g} s.</source>
   <translation>{take}에는 {start:g}초부터 {end:g}초까지 음악이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/delivery.py" />
   <source>Mark another stretch.</source>
   <translation>다른 구간을 표시하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/demo.py" />
   <source>The pack '{pack}' names no artists or genres.</source>
   <translation>“{pack}” 팩에는 아티스트나 장르 이름이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/demo.py" />
   <source>Choose another pack.</source>
   <translation>다른 팩을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/demo.py" />
   <source>The window could not be drawn: {reason}.</source>
   <translation>창을 그리지 못했습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="../../engine/demo.py" />
   <source>Run 'coppice doctor'.</source>
   <translation>'coppice doctor'를 실행하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/demo.py" />
   <source>The window did not draw in time.</source>
   <translation>창이 제때 그려지지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Choose another device in the preferences, or unset {variable}.</source>
   <translation>환경설정에서 다른 장치를 선택하거나 {variable} 설정을 해제하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>There is no CUDA GPU that this program can use.</source>
   <translation>이 프로그램이 쓸 수 있는 CUDA GPU가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>There is no precision called '{wanted}'.</source>
   <translation>“{wanted}”이라는 정밀도는 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>Choose one of: auto, {names}.</source>
   <translation>다음 중에서 선택하세요: auto, {names}.</translation>
  </message>
  <message>
   <location filename="../../engine/device.py" />
   <source>There is no kind of device called '{wanted}'.</source>
   <translation>“{wanted}”이라는 종류의 장치는 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/classifier.py" />
   <source>The classifier's corpus has songs of one label only.</source>
   <translation>분류기의 코퍼스에는 한 가지 라벨의 곡만 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/classifier.py" />
   <source>Give a corpus with several artists.</source>
   <translation>아티스트가 여럿인 코퍼스를 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/clips.py" />
   <source>The pack '{pack}' does not say which artist plays which genre.</source>
   <translation>“{pack}” 팩은 어느 아티스트가 어느 장르를 연주하는지 알려 주지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/clips.py" />
   <source>Measure a pack made with `coppice train bundle`.</source>
   <translation>`coppice train bundle`로 만든 팩을 측정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/clips.py" />
   <source>The songs in {corpus} are too short.</source>
   <translation>{corpus}의 곡들이 너무 짧습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/clips.py" />
   <source>Give another --classifier-corpus.</source>
   <translation>다른 --classifier-corpus를 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/configs.py" />
   <source>The experiment {path} cannot be read ({reason}).</source>
   <translation>{path} 실험을 읽을 수 없습니다 ({reason}).</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/configs.py" />
   <source>Correct the file.</source>
   <translation>파일을 고치세요.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/demo_examples.py" />
   <source>Choose a pack made with `coppice train bundle`.</source>
   <translation>`coppice train bundle`로 만든 팩을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/levels.py" />
   <source>ffmpeg is not installed.</source>
   <translation>ffmpeg가 설치되어 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/levels.py" />
   <source>Install the package ffmpeg and try again.</source>
   <translation>ffmpeg 패키지를 설치하고 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/levels.py" />
   <source>ffmpeg could not encode Opus.</source>
   <translation>ffmpeg가 Opus로 인코딩하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/levels.py" />
   <source>It said: {reason}</source>
   <translation>메시지: {reason}</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/songs.py" />
   <source>The song {name} is shorter than {seconds:.0f} seconds.</source>
   <translation>{name} 곡이 {seconds:.0f}초보다 짧습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/songs.py" />
   <source>Measure on longer songs.</source>
   <translation>더 긴 곡으로 측정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/sung_pitch.py" />
   <source>The pitch of the voices cannot be measured without the package pyworld.</source>
   <translation>pyworld 패키지 없이는 목소리의 음높이를 측정할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/sung_pitch.py" />
   <source>Install Coppice with its extra 'corpus', or leave --pitch-songs 0.</source>
   <translation>추가 구성 'corpus'와 함께 Coppice를 설치하거나 --pitch-songs 0으로 두세요.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/tempo_key.py" />
   <source>The songs in {corpus} tell neither tempo nor key.</source>
   <translation>{corpus}의 곡에는 템포도 조성도 적혀 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/tempo_key.py" />
   <source>Measure on a corpus of `coppice corpus make`.</source>
   <translation>`coppice corpus make`로 만든 코퍼스로 측정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/trial_takes.py" />
   <source>Start the experiment again.</source>
   <translation>실험을 다시 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/experiments/word_alignment.py" />
   <source>The songs in {corpus} have no timed words.</source>
   <translation>{corpus}의 곡에는 시간이 매겨진 단어가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/export/content.py" />
   <source>Loudness: {note}.</source>
   <translation>음량: {note}.</translation>
  </message>
  <message>
   <location filename="../../engine/export/content.py" />
   <source>All files are {quieter:.1f} dB quieter, so that none of them clips.</source>
   <translation>클리핑되지 않도록 모든 파일을 {quieter:.1f} dB 낮췄습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>There is no tempo for this export.</source>
   <translation>이 내보내기에 쓸 템포가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>Give the beats per minute.</source>
   <translation>분당 박자 수를 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>No beat was found, so the grid runs at {tempo:g} beats per minute.</source>
   <translation>박자를 찾지 못해 그리드를 분당 {tempo:g}박으로 두었습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>decoding</source>
   <translation>소리로 변환 중</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>setting the level</source>
   <translation>음량 조정 중</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>The words are spread evenly over the song: align the take for their true times.</source>
   <translation>단어가 곡 전체에 고르게 나뉘어 있습니다. 실제 시간을 원하면 테이크에서 단어를 찾으세요.</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>The pack's licence does not allow commercial use, also of what is made with it.</source>
   <translation>이 팩의 라이선스는 상업적 사용을 허용하지 않으며, 팩으로 만든 것도 마찬가지입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>finding the beat</source>
   <translation>박자를 찾는 중</translation>
  </message>
  <message>
   <location filename="../../engine/export/job.py" />
   <source>separating</source>
   <translation>스템 분리 중</translation>
  </message>
  <message>
   <location filename="../../engine/export/lyrics.py" />
   <source>This take has no lyrics to export.</source>
   <translation>이 테이크에는 내보낼 가사가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/export/lyrics.py" />
   <source>Give the song lyrics, or choose another format.</source>
   <translation>곡에 가사를 넣거나 다른 형식을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/export/sound.py" />
   <source>{reached:.1f} instead of {wanted:g} LUFS: the true-peak ceiling is reached</source>
   <translation>{wanted:g} LUFS 대신 {reached:.1f} LUFS입니다: 트루 피크 상한에 닿았습니다</translation>
  </message>
  <message>
   <location filename="../../engine/export/sound.py" />
   <source>too short or too silent to measure its loudness</source>
   <translation>음량을 측정하기에는 너무 짧거나 조용합니다</translation>
  </message>
  <message>
   <location filename="../../engine/export/staging.py" />
   <source>{path} exists already.</source>
   <translation>{path}이(가) 이미 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/export/staging.py" />
   <source>Choose another name, or say that it may be overwritten.</source>
   <translation>다른 이름을 선택하거나 덮어써도 된다고 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/export/staging.py" />
   <source>{file} could not be written: the disk is full.</source>
   <translation>{file} 파일을 쓰지 못했습니다: 디스크가 가득 찼습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/export/staging.py" />
   <source>{path} is a file, not a folder.</source>
   <translation>{path}은(는) 폴더가 아니라 파일입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/jobs.py" />
   <source>{file} is too short for this pack.</source>
   <translation>{file}은(는) 이 팩에 쓰기에 너무 짧습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/jobs.py" />
   <source>Choose a longer clip.</source>
   <translation>더 긴 클립을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/jobs.py" />
   <source>loading</source>
   <translation>불러오는 중</translation>
  </message>
  <message>
   <location filename="../../engine/jobs.py" />
   <source>reading what came before</source>
   <translation>앞부분을 읽는 중</translation>
  </message>
  <message>
   <location filename="../../engine/labels/encode.py" />
   <source>Set another song length.</source>
   <translation>곡 길이를 다르게 설정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/labels/encode.py" />
   <source>{seconds:.2f} s lies past the end of the song.</source>
   <translation>{seconds:.2f}초는 곡의 끝을 지난 위치입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/labels/encode.py" />
   <source>The genre '{genre}' has {count} words; this model takes {slots}.</source>
   <translation>장르 “{genre}”은(는) {count}단어입니다. 이 모델은 {slots}단어까지 받습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/labels/encode.py" />
   <source>Use fewer words, or blend several genres.</source>
   <translation>단어를 줄이거나 여러 장르를 섞으세요.</translation>
  </message>
  <message>
   <location filename="../../engine/labels/encode.py" />
   <source>This model cannot place a window here: {reason}.</source>
   <translation>이 모델은 여기에 창을 둘 수 없습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="../../engine/labels/lrc.py" />
   <source>There is no time in this text.</source>
   <translation>이 텍스트에는 시간이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/labels/lrc.py" />
   <source>LRC has lines such as [00:12.50]words.</source>
   <translation>LRC에는 [00:12.50]단어 같은 줄이 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/labels/vocabulary.py" />
   <source>Import or install the pack again.</source>
   <translation>팩을 다시 가져오거나 설치하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/labels/vocabulary.py" />
   <source>Choose one from the list of the pack ('coppice packs show').</source>
   <translation>팩의 목록에서 선택하세요('coppice packs show').</translation>
  </message>
  <message>
   <location filename="../../engine/labels/vocabulary.py" />
   <source>Did you mean {names}?</source>
   <translation>혹시 이것인가요? {names}</translation>
  </message>
  <message>
   <location filename="../../engine/labels/vocabulary.py" />
   <source>The artist '{name}' is not known to this model.</source>
   <translation>이 모델은 아티스트 “{name}”을(를) 모릅니다.</translation>
  </message>
  <message>
   <location filename="../../engine/labels/vocabulary.py" />
   <source>The genre '{name}' is not known to this model.</source>
   <translation>이 모델은 장르 “{name}”을(를) 모릅니다.</translation>
  </message>
  <message>
   <location filename="../../engine/labels/vocabulary.py" />
   <source>The vocabulary {path} cannot be read.</source>
   <translation>어휘 파일 {path}을(를) 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/labels/vocabulary.py" />
   <source>Line {number} of {path} is not 'name;id'.</source>
   <translation>{path}의 {number}번째 줄이 'name;id' 형식이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.py" />
   <source>Mend the file that {variable} names, or unset {variable}.</source>
   <translation>{variable}이(가) 가리키는 파일을 고치거나 {variable} 설정을 해제하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.py" />
   <source>The catalogue of packs {path} is of another version.</source>
   <translation>팩 카탈로그 {path}은(는) 다른 버전입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.py" />
   <source>There is no pack called '{name}' to install.</source>
   <translation>설치할 수 있는 “{name}” 팩이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.py" />
   <source>These can be installed: {names}. For files you have, use 'packs import'.</source>
   <translation>설치할 수 있는 팩: {names}. 가지고 있는 파일에는 'packs import'를 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.py" />
   <source>The catalogue of packs {path} cannot be read.</source>
   <translation>팩 카탈로그 {path}을(를) 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.py" />
   <source>The catalogue of packs {path} lacks {reason}.</source>
   <translation>팩 카탈로그 {path}에 {reason}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.py" />
   <source>The catalogue's entry of {file} is not one.</source>
   <translation>카탈로그의 {file} 항목이 올바르지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>'{name}' cannot be the name of a pack.</source>
   <translation>“{name}”은(는) 팩 이름으로 쓸 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>Use lower-case letters, digits and hyphens.</source>
   <translation>영문 소문자, 숫자, 하이픈을 사용하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>The pack needs {needed:.1f} GB, but {folder} has {free:.1f} GB free.</source>
   <translation>팩에 {needed:.1f} GB가 필요하지만 {folder}의 여유 공간은 {free:.1f} GB입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>Free some space, or keep packs elsewhere by setting COPPICE_PACKS.</source>
   <translation>공간을 확보하거나 COPPICE_PACKS를 설정해 팩을 다른 곳에 두세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>{file} holds numbers that are infinite or none at all ({name}).</source>
   <translation>{file}에 무한대이거나 숫자가 아닌 값이 있습니다 ({name}).</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>Download or copy the file again.</source>
   <translation>파일을 다시 내려받거나 복사하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>{file} has an output matrix of its own where this model shares its input's.</source>
   <translation>이 모델은 입력과 출력의 행렬을 함께 쓰는데 {file}에는 출력 행렬이 따로 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>There is already a pack called '{name}' ({taken}).</source>
   <translation>“{name}” 팩이 이미 있습니다 ({taken}).</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>Choose another name with --name, or remove that one first.</source>
   <translation>--name으로 다른 이름을 지정하거나 그 팩을 먼저 제거하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>{folder} cannot be used: {reason}.</source>
   <translation>{folder} 폴더를 쓸 수 없습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>The pack could not be written to {path}: {reason}.</source>
   <translation>{path}에 팩을 쓰지 못했습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/convert.py" />
   <source>Check the free space and your right to write there.</source>
   <translation>여유 공간과 쓰기 권한을 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>What has arrived is kept: check the connection and install again, and it goes on from there.</source>
   <translation>받은 부분은 보관됩니다. 연결을 확인하고 다시 설치하면 이어서 받습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>{file} could not be downloaded: {reasons}.</source>
   <translation>{file} 파일을 내려받지 못했습니다: {reasons}.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>{folder} cannot be written to: {reason}.</source>
   <translation>{folder} 폴더에 쓸 수 없습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>Mend that, or keep packs elsewhere by setting COPPICE_PACKS.</source>
   <translation>그것을 해결하거나 COPPICE_PACKS를 설정해 팩을 다른 곳에 두세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>Nothing of it was downloaded: check the connection and install again.</source>
   <translation>아무것도 내려받지 않았습니다. 연결을 확인하고 다시 설치하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>The disk of {folder} is full.</source>
   <translation>{folder}의 디스크가 가득 찼습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>Free some space and install again; what has arrived is kept, and it goes on from there.</source>
   <translation>공간을 확보하고 다시 설치하세요. 받은 부분은 보관되며 이어서 받습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>the file at {host} has {found:,} bytes instead of {wanted:,}</source>
   <translation>{host}의 파일 크기가 {wanted:,}바이트가 아니라 {found:,}바이트입니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>the connection to {host} broke</source>
   <translation>{host}와의 연결이 끊겼습니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>a server sent another part than was asked for</source>
   <translation>서버가 요청과 다른 부분을 보냈습니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>the file at {host} is not the published one</source>
   <translation>{host}의 파일은 공개된 파일이 아닙니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>{host} sent more than the {size:,} bytes it announced</source>
   <translation>{host}이(가) 알린 {size:,}바이트보다 많이 보냈습니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>{one}; {other}</source>
   <translation>{one}; {other}</translation>
  </message>
  <message>
   <location filename="../../engine/packs/download.py" />
   <source>{host} is too slow ({rate:,.0f} bytes a second)</source>
   <translation>{host}이(가) 너무 느립니다(초당 {rate:,.0f}바이트)</translation>
  </message>
  <message>
   <location filename="../../engine/packs/header.py" />
   <source>The weights file {file} is damaged ({reason}).</source>
   <translation>가중치 파일 {file}이(가) 손상되었습니다 ({reason}).</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>No pack called '{name}' is installed.</source>
   <translation>“{name}”이라는 팩은 설치되어 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>'coppice packs list' shows what is there.</source>
   <translation>'coppice packs list'로 있는 팩을 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>The licence of '{name}' was not accepted.</source>
   <translation>“{name}” 팩의 라이선스에 동의하지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>Read it with 'packs show', then accept it.</source>
   <translation>'packs show'로 읽은 다음 동의하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>'{name}' is being installed already.</source>
   <translation>“{name}” 팩은 이미 설치 중입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>Wait for that to end, or stop it there.</source>
   <translation>그 설치가 끝나기를 기다리거나 그쪽에서 멈추세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>The pack '{name}' is already installed ({taken}).</source>
   <translation>“{name}” 팩은 이미 설치되어 있습니다 ({taken}).</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>Remove that one first.</source>
   <translation>그것을 먼저 제거하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>'{name}' comes with Coppice and stays.</source>
   <translation>“{name}” 팩은 Coppice에 포함되어 있어 제거할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>It needs little space.</source>
   <translation>공간은 얼마 차지하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>{damaged} was removed: install again to fetch it anew.</source>
   <translation>{damaged} 파일을 제거했습니다. 다시 설치하면 새로 받습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>{path} could not be removed: {reason}.</source>
   <translation>{path}을(를) 제거하지 못했습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/install.py" />
   <source>Close what uses it.</source>
   <translation>그것을 쓰고 있는 프로그램을 닫으세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/keymap.py" />
   <source>The checkpoint does not fit this model: {count} differences ({shown}).</source>
   <translation>체크포인트가 이 모델에 맞지 않습니다: 차이 {count}개 ({shown}).</translation>
  </message>
  <message>
   <location filename="../../engine/packs/keymap.py" />
   <source>Check that the file belongs to the model you chose.</source>
   <translation>파일이 선택한 모델의 것인지 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/load.py" />
   <source>The weights file {file} holds an unknown tensor {name}.</source>
   <translation>가중치 파일 {file}에 알 수 없는 텐서 {name}이(가) 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/load.py" />
   <source>int8 weights are for computing on the processor.</source>
   <translation>int8 가중치는 프로세서(CPU) 계산용입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/load.py" />
   <source>Choose float16 or automatic precision.</source>
   <translation>float16 또는 자동 정밀도를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/load.py" />
   <source>The weights file {file} lacks the tensor {name}.</source>
   <translation>가중치 파일 {file}에 텐서 {name}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/load.py" />
   <source>The tensor {name} in {file} has shape {shape}, not {wanted}.</source>
   <translation>{file}에 있는 텐서 {name}의 형태가 {wanted}이(가) 아니라 {shape}입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/load.py" />
   <source>The tensor {name} in {file} is stored as {kind}.</source>
   <translation>{file}의 텐서 {name}이(가) {kind} 형식으로 저장되어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/load.py" />
   <source>The pack '{pack}' lacks its file {name}.</source>
   <translation>“{pack}” 팩에 {name} 파일이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>Install or copy the pack again.</source>
   <translation>팩을 다시 설치하거나 복사하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>The pack '{pack}' has no {form} vocabulary.</source>
   <translation>“{pack}” 팩에 {form} 어휘가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>The pack in {pack} is of a newer format ({version}).</source>
   <translation>{pack}의 팩은 더 새로운 형식입니다 ({version}).</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>Update Coppice to use it.</source>
   <translation>사용하려면 Coppice를 업데이트하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>lists its priors out of order</source>
   <translation>프라이어의 순서가 맞지 않습니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>The pack.json in {pack} {wrong}.</source>
   <translation>{pack}의 pack.json에 문제가 있습니다: {wrong}.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>There is no model pack in {pack}.</source>
   <translation>{pack}에 모델 팩이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>Choose a folder with a pack.json.</source>
   <translation>pack.json이 있는 폴더를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>{path} is not valid JSON.</source>
   <translation>{path}은(는) 올바른 JSON이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>does not fit together (levels, priors, hop fractions)</source>
   <translation>서로 맞지 않습니다(레벨, 프라이어, 홉 비율)</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>has a prior whose hop is not that of its autoencoder</source>
   <translation>오토인코더와 홉이 다른 프라이어가 있습니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>names a file outside its folder</source>
   <translation>폴더 밖의 파일을 가리킵니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/manifest.py" />
   <source>does not list {names}</source>
   <translation>목록에 {names}이(가) 없습니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/plain.py" />
   <source>Check the file against docs, or fetch it again.</source>
   <translation>문서를 참고해 파일을 확인하거나 다시 받으세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/plain.py" />
   <source>{where} should be {kind}, not {value}.</source>
   <translation>{where}의 값은 {value}이(가) 아니라 {kind}이어야 합니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/plain.py" />
   <source>{where} should be a group of settings, not {value}.</source>
   <translation>{where}의 값은 {value}이(가) 아니라 설정 묶음이어야 합니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/plain.py" />
   <source>{where} has an unknown setting: {names}.</source>
   <translation>{where}에 알 수 없는 설정이 있습니다: {names}.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/plain.py" />
   <source>{where} lacks the setting {name}.</source>
   <translation>{where}에 {name} 설정이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>Put config.json and all weight files of one model into this folder.</source>
   <translation>한 모델의 config.json과 모든 가중치 파일을 이 폴더에 넣으세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>{folder} holds {count} autoencoders (VQ-VAE); one is needed.</source>
   <translation>{folder}에 오토인코더(VQ-VAE)가 {count}개 있습니다. 하나가 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>{folder} holds these priors, counted from the top: {names}; some are missing.</source>
   <translation>{folder}에 있는 프라이어(최상위부터): {names}. 일부가 빠져 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>{file} holds something else than named tensors.</source>
   <translation>{file}에 이름 붙은 텐서가 아닌 것이 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>Two tensors of the model have the same name.</source>
   <translation>모델의 두 텐서 이름이 같습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>There is no readable config.json in {folder}.</source>
   <translation>{folder}에 읽을 수 있는 config.json이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>The tensor {name} in {file} is of {kind}.</source>
   <translation>{file}의 텐서 {name}이(가) {kind} 형식입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>{file} is damaged ({reason}).</source>
   <translation>{file}이(가) 손상되었습니다 ({reason}).</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>{file} holds {name}, which another file in {folder} has too.</source>
   <translation>{file}의 {name}이(가) {folder}의 다른 파일에도 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>The tensor {name!r} belongs to no network of this kind.</source>
   <translation>텐서 {name!r}은(는) 이런 종류의 네트워크에 없는 것입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/ported.py" />
   <source>{folder} holds more than one prior {kind}.</source>
   <translation>{folder}에 프라이어 {kind}이(가) 둘 이상 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/published.py" />
   <source>The checkpoint uses {key} = {value}, which no published model does and Coppice cannot run.</source>
   <translation>체크포인트가 {key} = {value}을(를) 쓰는데, 공개된 모델에는 없고 Coppice가 실행할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/published.py" />
   <source>Use one of the published checkpoints.</source>
   <translation>공개된 체크포인트를 사용하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/published.py" />
   <source>The checkpoint does not state its '{key}'.</source>
   <translation>체크포인트에 '{key}'이(가) 적혀 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/shelf.py" />
   <source>There is no model pack called '{name}'.</source>
   <translation>“{name}”이라는 모델 팩이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/shelf.py" />
   <source>Installed packs: {names}.</source>
   <translation>설치된 팩: {names}.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>Check that the file belongs to the model you chose, or download it again.</source>
   <translation>파일이 선택한 모델의 것인지 확인하거나 다시 내려받으세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>{file} is not a checkpoint of this level.</source>
   <translation>{file}은(는) 이 레벨의 체크포인트가 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>{file} claims more numbers than it holds.</source>
   <translation>{file}에 실제보다 많은 숫자가 있다고 적혀 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>{file} holds a tensor whose name is not one.</source>
   <translation>{file}에 이름이 올바르지 않은 텐서가 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>{file} holds the tensor {name} twice.</source>
   <translation>{file}에 텐서 {name}이(가) 두 번 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>The tensor {name} in {file} is of {kind}, not of floats.</source>
   <translation>{file}의 텐서 {name}이(가) 실수형이 아니라 {kind} 형식입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>The tensor {name} in {file} repeats its numbers.</source>
   <translation>{file}의 텐서 {name}에서 숫자가 반복됩니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>{file}: {problem}</source>
   <translation>{file}: {problem}</translation>
  </message>
  <message>
   <location filename="../../engine/packs/sizes.py" />
   <source>{file} states sizes of which no network can be built ({kind}).</source>
   <translation>{file}에 적힌 크기로는 네트워크를 만들 수 없습니다 ({kind}).</translation>
  </message>
  <message>
   <location filename="../../engine/packs/stream.py" />
   <source>{host} answered {code} ({reason})</source>
   <translation>{host}의 응답: {code} ({reason})</translation>
  </message>
  <message>
   <location filename="../../engine/packs/stream.py" />
   <source>{host} could not prove that it is {host}</source>
   <translation>{host}이(가) 자신이 {host}임을 증명하지 못했습니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/stream.py" />
   <source>{host} fell silent</source>
   <translation>{host}에서 응답이 끊겼습니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/stream.py" />
   <source>{host} was not found</source>
   <translation>{host}을(를) 찾을 수 없습니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/stream.py" />
   <source>{host} refused the connection</source>
   <translation>{host}이(가) 연결을 거부했습니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>Use the vocabulary files that were published with this model.</source>
   <translation>이 모델과 함께 공개된 어휘 파일을 사용하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>Give the folder that holds the checkpoints.</source>
   <translation>체크포인트가 있는 폴더를 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>{folder} holds {count} files called {name}.</source>
   <translation>{folder}에 {name} 파일이 {count}개 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>Put the ones that belong together into a folder of their own and import that.</source>
   <translation>함께 쓰는 것끼리 별도의 폴더에 넣고 그 폴더를 가져오세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>There is no {name} in {folder}.</source>
   <translation>{folder}에 {name}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>Put vqvae.pth.tar and prior_level_0, 1 and 2.pth.tar of one model into this folder.</source>
   <translation>한 모델의 vqvae.pth.tar와 prior_level_0, 1, 2.pth.tar를 이 폴더에 넣으세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>The names of artists and genres are missing: {names}.</source>
   <translation>아티스트와 장르의 이름 파일이 없습니다: {names}.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>Put these files into {folder}; they are in jukebox/data/ids of the published source (https://github.com/openai/jukebox).</source>
   <translation>이 파일들을 {folder}에 넣으세요. 공개된 소스(https://github.com/openai/jukebox)의 jukebox/data/ids에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>Mend it, or remove it if the checkpoints state their sizes.</source>
   <translation>고치거나, 체크포인트에 크기가 적혀 있으면 지우세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>{file} is for {codes} codes, but its autoencoder has {own}.</source>
   <translation>{file}은(는) 코드 {codes}개용이지만 오토인코더에는 {own}개가 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>{file} is for another sample rate than the other priors.</source>
   <translation>{file}의 샘플 레이트가 다른 프라이어와 다릅니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>{file} takes no labels, which Coppice cannot use.</source>
   <translation>{file}은(는) 라벨을 받지 않으므로 Coppice가 쓸 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>{file} knows too few characters for its form of lyrics.</source>
   <translation>{file}이(가) 아는 문자 수가 이 가사 형식에는 모자랍니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>{artists} or {genres} holds an impossible number.</source>
   <translation>{artists} 또는 {genres}에 있을 수 없는 숫자가 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>artists</source>
   <translation>아티스트</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>genres</source>
   <translation>장르</translation>
  </message>
  <message>
   <location filename="../../engine/packs/survey.py" />
   <source>{file} goes up to {largest}, but the model knows {rows} {kind}.</source>
   <translation>{file}의 번호는 {largest}까지 있지만 모델이 아는 {kind}은(는) {rows}개입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/transfer.py" />
   <source>This needs {needed:.1f} GB of space, but {folder} has {free:.1f} GB free.</source>
   <translation>{needed:.1f} GB의 공간이 필요하지만 {folder}의 여유 공간은 {free:.1f} GB입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>it may be cut short</source>
   <translation>중간에 잘렸을 수 있습니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>{file} is not a readable checkpoint: {what}.</source>
   <translation>{file}은(는) 읽을 수 있는 체크포인트가 아닙니다: {what}.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>Download or copy the file again, and check its size.</source>
   <translation>파일을 다시 내려받거나 복사하고 크기를 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>{file} asks to run code ({what}), which a checkpoint has no need of; nothing was run.</source>
   <translation>{file}이(가) 코드 실행을 요구합니다({what}). 체크포인트에는 필요 없는 일이며, 아무것도 실행하지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>Use the file from the publisher's own address only.</source>
   <translation>배포자의 공식 주소에서 받은 파일만 사용하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>{path} cannot be opened: {reason}.</source>
   <translation>{path}을(를) 열 수 없습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>Check its name and your right to read it.</source>
   <translation>이름과 읽기 권한을 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>its beginning is not that of a checkpoint</source>
   <translation>시작 부분이 체크포인트가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>it is of an unknown version</source>
   <translation>알 수 없는 버전입니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>it was written on a big-endian machine</source>
   <translation>빅 엔디언 컴퓨터에서 쓴 파일입니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>it has no weights under 'model'</source>
   <translation>'model' 아래에 가중치가 없습니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>its structure is not that of a checkpoint</source>
   <translation>구조가 체크포인트의 구조가 아닙니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>it states impossible sizes</source>
   <translation>있을 수 없는 크기가 적혀 있습니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>its index is compressed</source>
   <translation>색인이 압축되어 있습니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/unpickle.py" />
   <source>its numbers are compressed</source>
   <translation>숫자가 압축되어 있습니다</translation>
  </message>
  <message>
   <location filename="../../engine/packs/verify.py" />
   <source>The file {name} of the pack '{pack}' is damaged or was changed.</source>
   <translation>“{pack}” 팩의 {name} 파일이 손상되었거나 바뀌었습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/refining.py" />
   <source>There is no level {level} to refine to.</source>
   <translation>다듬을 수 있는 {level} 레벨이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/refining.py" />
   <source>Choose middle or full.</source>
   <translation>중간 또는 최고를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/refining.py" />
   <source>{take} has no music yet.</source>
   <translation>{take}에는 아직 음악이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/refining.py" />
   <source>Grow or resume it first.</source>
   <translation>먼저 키우거나 이어서 키우세요.</translation>
  </message>
  <message>
   <location filename="../../engine/refining.py" />
   <source>{take} is refined to this level already.</source>
   <translation>{take}은(는) 이미 이 음질로 다듬어져 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/refining.py" />
   <source>Render or export it.</source>
   <translation>렌더링하거나 내보내세요.</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>{take} ends at {end:.2f} s, so it has no point at {at:.2f} s.</source>
   <translation>{take}은(는) {end:.2f}초에 끝나므로 {at:.2f}초 지점이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>Choose a moment inside the take.</source>
   <translation>테이크 안의 시점을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>A growth needs a length above zero.</source>
   <translation>키울 길이는 0보다 커야 합니다.</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>Give the seconds to grow.</source>
   <translation>키울 시간(초)을 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>The song is {total:.1f} s long: only {left:.1f} s are left, not {seconds:.1f} s.</source>
   <translation>곡 길이는 {total:.1f}초입니다. {seconds:.1f}초가 아니라 {left:.1f}초만 남았습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>Grow less, branch off earlier, or make the song longer.</source>
   <translation>더 짧게 키우거나, 더 앞에서 갈라지거나, 곡을 길게 하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>{take} is a clip and was not grown.</source>
   <translation>{take}은(는) 클립이며 키운 것이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>Choose a grown take.</source>
   <translation>키운 테이크를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>There are no lyrics to find in this take.</source>
   <translation>이 테이크에는 찾을 가사가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>There is no take to export.</source>
   <translation>내보낼 테이크가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>Choose one.</source>
   <translation>하나를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>From nothing there is no point at {at:.2f} s.</source>
   <translation>아무것도 없는 데서 시작하면 {at:.2f}초 지점이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/requests.py" />
   <source>Leave the moment out, or say which take to branch inside.</source>
   <translation>시점을 빼거나, 어느 테이크 안에서 가지를 칠지 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/separation/basic.py" />
   <source>The built-in separator's files are missing.</source>
   <translation>내장 분리기의 파일이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/separation/basic.py" />
   <source>Install Coppice again, or export per take.</source>
   <translation>Coppice를 다시 설치하거나 테이크별로 내보내세요.</translation>
  </message>
  <message>
   <location filename="../../engine/separation/htdemucs.py" />
   <source>Install the extra 'stems' (pip install -e '.[stems]'), or choose the basic separator.</source>
   <translation>추가 구성 'stems'를 설치하거나(pip install -e '.[stems]') 기본 분리기를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/separation/htdemucs.py" />
   <source>Give the .safetensors file of an HTDemucs model, or choose the basic separator.</source>
   <translation>HTDemucs 모델의 .safetensors 파일을 지정하거나 기본 분리기를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/separation/htdemucs.py" />
   <source>Download them (coppice separator install), give a .safetensors file, or choose the basic separator.</source>
   <translation>내려받거나(coppice separator install) .safetensors 파일을 지정하거나 기본 분리기를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/separation/htdemucs.py" />
   <source>The separator demucs needs its weights.</source>
   <translation>demucs 분리기에 가중치가 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../engine/separation/htdemucs.py" />
   <source>{file} knows other stems than {stems}.</source>
   <translation>{file}이(가) 아는 스템은 {stems}이(가) 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../engine/separation/htdemucs.py" />
   <source>The separator demucs is not installed.</source>
   <translation>demucs 분리기가 설치되어 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/separation/htdemucs.py" />
   <source>{file} holds no HTDemucs model.</source>
   <translation>{file}에 HTDemucs 모델이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/separation/htdemucs.py" />
   <source>{file} is damaged or no HTDemucs model.</source>
   <translation>{file}이(가) 손상되었거나 HTDemucs 모델이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../engine/separation/quality.py" />
   <source>Stems are of basic quality (SI-SDR in dB on songs it has not heard before: vocals {vocals:.1f}, drums {drums:.1f}, bass {bass:.1f}, other {other:.1f}).</source>
   <translation>스템은 기본 품질입니다(처음 듣는 곡에서의 SI-SDR, dB: 보컬 {vocals:.1f}, 드럼 {drums:.1f}, 베이스 {bass:.1f}, 기타 {other:.1f}).</translation>
  </message>
  <message>
   <location filename="../../engine/session.py" />
   <source>The clip lasts {seconds:.1f} s but the song only {total:.1f} s.</source>
   <translation>클립의 길이는 {seconds:.1f}초인데 곡은 {total:.1f}초뿐입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/session.py" />
   <source>Take a shorter part of the clip, or make a longer song.</source>
   <translation>클립의 더 짧은 부분을 쓰거나 더 긴 곡을 만드세요.</translation>
  </message>
  <message>
   <location filename="../../engine/session.py" />
   <source>The chosen part of the clip is too short.</source>
   <translation>클립에서 선택한 부분이 너무 짧습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/session.py" />
   <source>Choose a longer part.</source>
   <translation>더 긴 부분을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/session.py" />
   <source>{take} is complete.</source>
   <translation>{take}은(는) 완성되어 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/session.py" />
   <source>Grow from it, or choose an interrupted take.</source>
   <translation>그 테이크에서 키우거나 중단된 테이크를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/session.py" />
   <source>{take} is a clip that was not read to its end; only takes can go on.</source>
   <translation>{take}은(는) 끝까지 읽지 못한 클립입니다. 이어서 만들 수 있는 것은 테이크뿐입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/session.py" />
   <source>Add the clip again, or grow from what there is of it.</source>
   <translation>클립을 다시 추가하거나, 읽은 부분에서 이어서 키우세요.</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>'{name}' cannot grow from itself.</source>
   <translation>“{name}” 테이크는 자기 자신에서 자랄 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Drop it on a take outside its branch.</source>
   <translation>자기 가지 밖의 테이크에 놓으세요.</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>'{name}' cannot begin at {start:.2f} s: the other take lasts from {first:.2f} s to {last:.2f} s.</source>
   <translation>“{name}” 테이크는 {start:.2f}초에서 시작할 수 없습니다. 다른 테이크는 {first:.2f}초부터 {last:.2f}초까지입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>'{take}' is still growing.</source>
   <translation>“{take}” 테이크가 아직 자라는 중입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Wait until it is done or cancel it.</source>
   <translation>끝나기를 기다리거나 취소하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Add take</source>
   <translation>테이크 추가</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Rename</source>
   <translation>이름 변경</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Rate</source>
   <translation>평점</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Colour</source>
   <translation>색</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Move words</source>
   <translation>단어 이동</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Words heard</source>
   <translation>들린 단어</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Prune</source>
   <translation>가지치기</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Re-attach</source>
   <translation>다시 붙이기</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Title</source>
   <translation>제목</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Conditioning</source>
   <translation>조건</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Tempo and key</source>
   <translation>템포와 조</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>State</source>
   <translation>상태</translation>
  </message>
  <message>
   <location filename="../../engine/song/edits.py" />
   <source>Edit</source>
   <translation>편집</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>{file} is damaged or cut short.</source>
   <translation>{file} 파일이 손상되었거나 중간에 잘렸습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Copy it again from where it came from, or open a backup; the file was left as it is.</source>
   <translation>원본을 다시 복사하거나 백업을 여세요. 파일은 그대로 두었습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>{file} is not a Coppice song.</source>
   <translation>{file}은(는) Coppice 곡이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Choose a file that Coppice saved (NAME.coppice).</source>
   <translation>Coppice가 저장한 파일(NAME.coppice)을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>{file} is already open in another window.</source>
   <translation>{file} 파일이 이미 다른 창에서 열려 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Go on in that window, or close it and try again.</source>
   <translation>그 창에서 계속하거나, 닫고 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Check the disk and the folder, then try again.</source>
   <translation>디스크와 폴더를 확인한 다음 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>{path} cannot be read and written.</source>
   <translation>{path} 파일을 읽고 쓸 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Change its permissions, or copy it to a folder of your own.</source>
   <translation>권한을 바꾸거나 쓰기 권한이 있는 폴더에 복사하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>{path} is a folder, not a song.</source>
   <translation>{path}은(는) 곡이 아니라 폴더입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>The disk is full: {file} could not be saved.</source>
   <translation>디스크가 가득 찼습니다: {file} 파일을 저장하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Free some space and try again.</source>
   <translation>공간을 확보하고 다시 시도하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>The disk is full: the last change to {file} was not saved.</source>
   <translation>디스크가 가득 찼습니다: {file}의 마지막 변경을 저장하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Free some space and try again; everything before is safe.</source>
   <translation>공간을 확보하고 다시 시도하세요. 그 이전의 내용은 모두 안전합니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>The disk failed while {file} was being saved.</source>
   <translation>{file} 파일을 저장하는 동안 디스크에 오류가 났습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Check that the disk is connected and not full, then try again; everything before is safe.</source>
   <translation>디스크가 연결되어 있고 가득 차지 않았는지 확인한 다음 다시 시도하세요. 그 이전의 내용은 모두 안전합니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>{file} was saved by a newer Coppice (file version {version}, this one knows {known}).</source>
   <translation>{file} 파일은 더 새로운 Coppice에서 저장했습니다(파일 버전 {version}, 이 프로그램은 {known}까지).</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Update Coppice to open it; the file was left as it is.</source>
   <translation>열려면 Coppice를 업데이트하세요. 파일은 그대로 두었습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/files.py" />
   <source>Choose another name, or open it.</source>
   <translation>다른 이름을 선택하거나 그 파일을 여세요.</translation>
  </message>
  <message>
   <location filename="../../engine/song/shift.py" />
   <source>The song is {total:.1f} s long, but this would reach {end:.1f} s.</source>
   <translation>곡 길이는 {total:.1f}초인데 이것은 {end:.1f}초까지 이어집니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/shift.py" />
   <source>Make the song longer, or choose an earlier place.</source>
   <translation>곡을 길게 하거나 더 앞의 위치를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/song/stretch.py" />
   <source>There is no music in the selection.</source>
   <translation>선택 구간에 음악이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/stretch.py" />
   <source>Select a stretch of the take.</source>
   <translation>테이크의 구간을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/song/stretch.py" />
   <source>'{take}' has no music yet.</source>
   <translation>“{take}” 테이크에는 아직 음악이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/stretch.py" />
   <source>That music was made with the pack '{other}', this song with '{pack}'.</source>
   <translation>그 음악은 “{other}” 팩으로 만들었고, 이 곡은 “{pack}” 팩으로 만들었습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/stretch.py" />
   <source>Export it as a sound file and add that as a clip.</source>
   <translation>소리 파일로 내보내고 클립으로 추가하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/song/stretch.py" />
   <source>Nothing would be left of the take.</source>
   <translation>테이크에 아무것도 남지 않게 됩니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/stretch.py" />
   <source>Select less, or prune the take.</source>
   <translation>더 적게 선택하거나 테이크를 가지치기하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/song/tree.py" />
   <source>This song has no take {take}.</source>
   <translation>이 곡에는 테이크 {take}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/song/tree.py" />
   <source>List its takes with `coppice tree SONG`.</source>
   <translation>`coppice tree SONG`으로 테이크 목록을 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/spans.py" />
   <source>There is no level called '{name}'.</source>
   <translation>“{name}”이라는 음질은 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/spans.py" />
   <source>Choose draft, middle, full or best.</source>
   <translation>draft, middle, full 또는 best를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/spans.py" />
   <source>There is nothing on this path yet.</source>
   <translation>이 경로에는 아직 아무것도 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/spans.py" />
   <source>Grow it first.</source>
   <translation>먼저 키우세요.</translation>
  </message>
  <message>
   <location filename="../../engine/spans.py" />
   <source>{take} on this path is not refined to the {level} level.</source>
   <translation>이 경로의 {take}은(는) 아직 {level} 음질로 다듬어지지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/spans.py" />
   <source>Refine it first, or choose the level 'best'.</source>
   <translation>먼저 다듬거나 'best' 음질을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/checkpoint.py" />
   <source>There is no checkpoint in {folder}.</source>
   <translation>{folder}에 체크포인트가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/checkpoint.py" />
   <source>Train without --resume first.</source>
   <translation>먼저 --resume 없이 학습하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/checkpoint.py" />
   <source>The checkpoint {path} cannot be read.</source>
   <translation>체크포인트 {path}을(를) 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/checkpoint.py" />
   <source>Move it away, then start the run again.</source>
   <translation>다른 곳으로 옮긴 뒤 학습을 다시 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/config.py" />
   <source>The recipe {path} should be one JSON object.</source>
   <translation>레시피 {path}은(는) JSON 객체 하나여야 합니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/config.py" />
   <source>The recipe {path} is its own base.</source>
   <translation>레시피 {path}이(가) 자기 자신을 기반으로 합니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/config.py" />
   <source>The recipe {path} cannot be read.</source>
   <translation>레시피 {path}을(를) 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/config.py" />
   <source>Check the path.</source>
   <translation>경로를 확인하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/config.py" />
   <source>The recipe {path} is not valid JSON ({reason}).</source>
   <translation>레시피 {path}은(는) 올바른 JSON이 아닙니다 ({reason}).</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>{path} is missing or damaged.</source>
   <translation>{path}이(가) 없거나 손상되었습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>Make that song again, or move its folder away.</source>
   <translation>그 곡을 다시 만들거나 폴더를 다른 곳으로 옮기세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>There are no songs in {corpus}.</source>
   <translation>{corpus}에 곡이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>Make a corpus first: coppice corpus make.</source>
   <translation>먼저 코퍼스를 만드세요: coppice corpus make.</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>There are no codes in {folder}.</source>
   <translation>{folder}에 코드가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>Encode the corpus first: coppice train encode.</source>
   <translation>먼저 코퍼스를 인코딩하세요: coppice train encode.</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>Delete it, then encode that song again.</source>
   <translation>지운 뒤 그 곡을 다시 인코딩하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>{path} has {rate} Hz, not {wanted}.</source>
   <translation>{path}은(는) {wanted} Hz가 아니라 {rate} Hz입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/data.py" />
   <source>Resample the corpus.</source>
   <translation>코퍼스를 리샘플링하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/encode.py" />
   <source>The checkpoint in {run} does not tell the shape of its autoencoder.</source>
   <translation>{run}의 체크포인트에 오토인코더의 형태가 적혀 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/encode.py" />
   <source>Resume its training for a step; newer checkpoints do.</source>
   <translation>학습을 한 단계만 이어서 하세요. 새 체크포인트에는 적힙니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>'{kind}' cannot be trained.</source>
   <translation>“{kind}”은(는) 학습할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>{recipe} is no upsampler: it has no conditioner.</source>
   <translation>{recipe}은(는) 업샘플러가 아닙니다: 컨디셔너가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>Add one, or train a prior.</source>
   <translation>컨디셔너를 넣거나 프라이어를 학습하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>{recipe} does not add lyrics.</source>
   <translation>{recipe}은(는) 가사를 더하지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>Set model.lyrics and surgery_from.</source>
   <translation>model.lyrics와 surgery_from을 설정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>There is a run in {run} already.</source>
   <translation>{run}에 이미 학습 실행이 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>Go on from it with --resume, or move it away first.</source>
   <translation>--resume으로 이어서 하거나, 먼저 다른 곳으로 옮기세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>There is no level {level}.</source>
   <translation>레벨 {level}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/entry.py" />
   <source>Count levels from 0, the finest.</source>
   <translation>레벨은 가장 세밀한 0부터 셉니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/finetune.py" />
   <source>The pack '{pack}' has no such levels.</source>
   <translation>“{pack}” 팩에는 그런 레벨이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/finetune.py" />
   <source>Choose from 0 to {last}.</source>
   <translation>0부터 {last}까지에서 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/finetune.py" />
   <source>'{name}' is no name for a pack.</source>
   <translation>“{name}”은(는) 팩 이름이 될 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/finetune.py" />
   <source>Use letters, digits and dashes.</source>
   <translation>영문자, 숫자, 하이픈을 사용하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/finetune.py" />
   <source>There is a pack called '{name}' already.</source>
   <translation>“{name}” 팩이 이미 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/finetune.py" />
   <source>Choose another name, or remove that pack.</source>
   <translation>다른 이름을 선택하거나 그 팩을 제거하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/finetune.py" />
   <source>{folder} holds another fine-tuning.</source>
   <translation>{folder}에 다른 미세 조정 작업이 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/finetune.py" />
   <source>Choose an empty folder with --work.</source>
   <translation>--work로 빈 폴더를 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/guidance.py" />
   <source>Guidance needs a prior whose alignment head lies in a layer that reads encoded lyrics.</source>
   <translation>가이던스에는 인코딩된 가사를 읽는 레이어에 정렬 헤드가 있는 프라이어가 필요합니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/guidance.py" />
   <source>Set 'alignment_layer' and 'alignment_head' in the recipe, or 'guidance' to 0.</source>
   <translation>레시피에 'alignment_layer'와 'alignment_head'를 설정하거나 'guidance'를 0으로 하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/loop.py" />
   <source>The folder {folder} cannot be made ({reason}).</source>
   <translation>{folder} 폴더를 만들 수 없습니다 ({reason}).</translation>
  </message>
  <message>
   <location filename="../../engine/training/loop.py" />
   <source>Choose another 'run' in the recipe.</source>
   <translation>레시피에서 다른 'run'을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/loop.py" />
   <source>The checkpoint in {folder} is of another network than the recipe describes.</source>
   <translation>{folder}의 체크포인트는 레시피와 다른 네트워크의 것입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/loop.py" />
   <source>Train with the recipe it was made with, or choose another 'run' in the recipe.</source>
   <translation>그것을 만든 레시피로 학습하거나, 레시피에서 다른 'run'을 고르세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/oneshot.py" />
   <source>No recipe in {recipes} trains {run}.</source>
   <translation>{recipes}에 {run}을(를) 학습하는 레시피가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/oneshot.py" />
   <source>Put the recipe of that prior there.</source>
   <translation>그 프라이어의 레시피를 그곳에 넣으세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/oneshot.py" />
   <source>The training of {names} failed.</source>
   <translation>{names} 학습이 실패했습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/oneshot.py" />
   <source>Read the files in {logs}.</source>
   <translation>{logs}의 파일을 읽으세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/processes.py" />
   <source>A batch of {batch} cannot be shared by {count} processes in {accumulate} pieces each.</source>
   <translation>배치 {batch}을(를) 프로세스 {count}개가 {accumulate}조각씩 나눌 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/processes.py" />
   <source>Choose a batch that is a multiple of both.</source>
   <translation>둘 모두의 배수인 배치를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/surgery.py" />
   <source>The new prior's layers are not those of the old one plus lyric layers.</source>
   <translation>새 프라이어의 레이어가 이전 레이어에 가사 레이어를 더한 것이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/surgery.py" />
   <source>Choose attn_order and depth so that they are (20 and 21, or 2 and 10).</source>
   <translation>그렇게 되도록 attn_order와 depth를 선택하세요(20과 21, 또는 2와 10).</translation>
  </message>
  <message>
   <location filename="../../engine/training/surgery.py" />
   <source>The old prior's {name} does not fit the new one.</source>
   <translation>이전 프라이어의 {name}이(가) 새 프라이어에 맞지 않습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/surgery.py" />
   <source>Keep the other sizes equal.</source>
   <translation>나머지 크기는 같게 두세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/train_prior.py" />
   <source>No song of the codes is as long as a window of {tokens} tokens.</source>
   <translation>코드에 {tokens}토큰 창만큼 긴 곡이 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/train_prior.py" />
   <source>Encode longer songs, or choose a smaller n_ctx.</source>
   <translation>더 긴 곡을 인코딩하거나 더 작은 n_ctx를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/train_vqvae.py" />
   <source>The autoencoder in {run} is not the one that the recipe describes.</source>
   <translation>{run}의 오토인코더는 레시피에 적힌 것이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/train_vqvae.py" />
   <source>Give 'level' as that run had it.</source>
   <translation>'level'을 그 실행과 같게 지정하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/unbundle.py" />
   <source>The networks of {pack} are not those of {recipe}.</source>
   <translation>{pack}의 네트워크는 {recipe}의 네트워크가 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../engine/training/unbundle.py" />
   <source>Take the recipe that the pack was made with.</source>
   <translation>팩을 만들 때 쓴 레시피를 고르세요.</translation>
  </message>
  <message>
   <location filename="../../engine/training/unbundle.py" />
   <source>Move it away first.</source>
   <translation>먼저 다른 곳으로 옮기세요.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>The stems were made with Demucs, whose weights are for research and private use.</source>
   <translation>스템은 Demucs로 만들었으며, 그 가중치는 연구와 개인 용도로만 쓸 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>The catalogue names no separator to download.</source>
   <translation>카탈로그에 내려받을 분리기가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>Give the weights as a file, or unset COPPICE_CATALOGUE.</source>
   <translation>가중치를 파일로 지정하거나 COPPICE_CATALOGUE 설정을 해제하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>The separator demucs is not installed, so its weights would be of no use.</source>
   <translation>demucs 분리기가 설치되어 있지 않아 가중치를 쓸 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>Install the extra 'stems' (pip install -e '.[stems]'), or keep to the basic separator.</source>
   <translation>추가 구성 'stems'를 설치하거나(pip install -e '.[stems]') 기본 분리기를 그대로 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>The licence of the separator's weights was not accepted.</source>
   <translation>분리기 가중치의 라이선스에 동의하지 않았습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>Read it with 'coppice separator show', then accept it.</source>
   <translation>'coppice separator show'로 읽은 다음 동의하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>The separator's weights are here already ({file}).</source>
   <translation>분리기 가중치가 이미 있습니다 ({file}).</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>Remove them first.</source>
   <translation>먼저 제거하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>The weights are being downloaded already.</source>
   <translation>가중치를 이미 내려받는 중입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>The separator's weights are not here.</source>
   <translation>분리기 가중치가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>Download them with 'coppice separator install'.</source>
   <translation>'coppice separator install'로 내려받으세요.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>{file} is not the published file.</source>
   <translation>{file}은(는) 공개된 파일이 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>Remove it and download it again.</source>
   <translation>제거하고 다시 내려받으세요.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>There are no weights of a separator to remove.</source>
   <translation>제거할 분리기 가중치가 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>'coppice separator show' tells what is here.</source>
   <translation>'coppice separator show'로 있는 것을 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>{folder} could not be emptied: {reason}.</source>
   <translation>{folder} 폴더를 비우지 못했습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="../../engine/weights.py" />
   <source>Close what uses the weights.</source>
   <translation>가중치를 쓰고 있는 프로그램을 닫으세요.</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>'{pack}' makes songs from {low:g} s to {high:g} s, not of {total:g} s.</source>
   <translation>“{pack}” 팩은 {total:g}초가 아니라 {low:g}초에서 {high:g}초 사이의 곡을 만듭니다.</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>Choose another song length.</source>
   <translation>다른 곡 길이를 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>The pack '{pack}' has learned other codes since this song was made, and would play it wrongly.</source>
   <translation>이 곡을 만든 뒤 팩 '{pack}'이(가) 다른 코드를 배워서 곡이 잘못 재생됩니다.</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>Put the former pack back, or begin a new song.</source>
   <translation>이전 팩을 되돌려 놓거나 새 곡을 시작하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>Nothing can be drawn at a temperature of {temperature:g}.</source>
   <translation>온도 {temperature:g}에서는 아무것도 뽑을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>Choose {coldest:g} to {hottest:g}, for example 0.98, or 0 for the likeliest alone.</source>
   <translation>{coldest:g}에서 {hottest:g} 사이(예: 0.98), 또는 가장 그럴듯한 것만 원하면 0을 고르세요.</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>{file} lasts {whole:.2f} s; there is nothing from {start:.2f} s to {end:.2f} s.</source>
   <translation>{file}의 길이는 {whole:.2f}초입니다. {start:.2f}초부터 {end:.2f}초까지는 아무것도 없습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>Choose a part inside the clip.</source>
   <translation>클립 안의 부분을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>The weight in '{part}' is not between {lightest:g} and {heaviest:g}.</source>
   <translation>'{part}'의 비중이 {lightest:g}에서 {heaviest:g} 사이가 아닙니다.</translation>
  </message>
  <message>
   <location filename="../../engine/wishes.py" />
   <source>Write for example 'A:2,B:1'.</source>
   <translation>예를 들어 'A:2,B:1'처럼 쓰세요.</translation>
  </message>
  <message>
   <location filename="../../engine/worker.py" />
   <source>This is a bug; the log has the details.</source>
   <translation>프로그램 오류입니다. 자세한 내용은 로그에 있습니다.</translation>
  </message>
  <message>
   <location filename="../../engine/worker.py" />
   <source>There is not enough memory for this.</source>
   <translation>이 작업에 필요한 메모리가 부족합니다.</translation>
  </message>
  <message>
   <location filename="../../engine/worker.py" />
   <source>Grow fewer takes at once, close other programs, or choose a smaller pack.</source>
   <translation>한 번에 키우는 테이크를 줄이거나, 다른 프로그램을 닫거나, 더 작은 팩을 선택하세요.</translation>
  </message>
  <message>
   <location filename="../../engine/worker.py" />
   <source>The engine could not start: {reason}</source>
   <translation>엔진을 시작하지 못했습니다: {reason}</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>File</source>
   <translation>파일</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Take</source>
   <translation>테이크</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Play</source>
   <translation>재생</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>View</source>
   <translation>보기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Help</source>
   <translation>도움말</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>New song</source>
   <translation>새 곡</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Open song…</source>
   <translation>곡 열기…</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Save song as…</source>
   <translation>다른 이름으로 곡 저장…</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Add clip…</source>
   <translation>클립 추가…</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Export as last time</source>
   <translation>지난번처럼 내보내기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Copy the take as a sound file</source>
   <translation>테이크를 소리 파일로 복사</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Copy the marked stretch as a sound file</source>
   <translation>표시한 구간을 소리 파일로 복사</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Show the last export in its folder</source>
   <translation>마지막 내보내기를 폴더에서 보기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Quit</source>
   <translation>종료</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Redo</source>
   <translation>다시 실행</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Grow from the playhead</source>
   <translation>재생 헤드에서 키우기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>More like this</source>
   <translation>비슷한 테이크 더 키우기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Grow on by itself, or stop</source>
   <translation>자동으로 계속 키우기 켬/끔</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Refine to full quality</source>
   <translation>최고 음질로 다듬기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Resume an interrupted take</source>
   <translation>중단된 테이크 이어서 키우기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Cancel what works on the take</source>
   <translation>이 테이크의 작업 취소</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Cancel all jobs</source>
   <translation>모든 작업 취소</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Rename take</source>
   <translation>테이크 이름 변경</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Write a note</source>
   <translation>메모 쓰기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Take the rating back</source>
   <translation>평점 지우기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Rate 1 star</source>
   <translation>별 1개</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Rate 2 stars</source>
   <translation>별 2개</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Rate 3 stars</source>
   <translation>별 3개</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Rate 4 stars</source>
   <translation>별 4개</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Rate 5 stars</source>
   <translation>별 5개</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour: teal</source>
   <translation>색: 청록</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour: coral</source>
   <translation>색: 산호</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour: violet</source>
   <translation>색: 보라</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour: blue</source>
   <translation>색: 파랑</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour: pink</source>
   <translation>색: 분홍</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour: green</source>
   <translation>색: 초록</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour: sky</source>
   <translation>색: 하늘</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour: clay</source>
   <translation>색: 황토</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Colour by artist</source>
   <translation>아티스트별 색</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Refine to middle quality</source>
   <translation>중간 음질로 다듬기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Refine the favourites to full quality</source>
   <translation>즐겨찾기를 최고 음질로 다듬기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Pause refining, or go on</source>
   <translation>다듬기 일시 정지/계속</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Copy the recipe as text</source>
   <translation>레시피를 텍스트로 복사</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Use a copied recipe for the next growth</source>
   <translation>복사한 레시피를 다음 생성에 사용</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Use the take's recipe for the next growth</source>
   <translation>이 테이크의 레시피를 다음 생성에 사용</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Run the recipe again, bit for bit</source>
   <translation>레시피를 그대로 다시 실행</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Copy the marked music, or the take's</source>
   <translation>선택 구간 또는 테이크의 음악 복사</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Take the branch along, to paste it elsewhere</source>
   <translation>가지를 통째로 복사</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Paste after the take</source>
   <translation>테이크 뒤에 붙여넣기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Paste at the playhead</source>
   <translation>재생 헤드에 붙여넣기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Graft from another song…</source>
   <translation>다른 곡에서 접붙이기…</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Trim: keep the marked stretch</source>
   <translation>트림: 선택 구간만 남기기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Cut the marked stretch out</source>
   <translation>선택 구간 잘라내기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Make the branch a beginning</source>
   <translation>가지를 시작으로 만들기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Prune takes and what grew from them</source>
   <translation>테이크와 그 가지를 가지치기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Choose all siblings</source>
   <translation>모든 형제 선택</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Choose all that grew from the take</source>
   <translation>이 테이크에서 자란 것 모두 선택</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Choose all takes that are shown</source>
   <translation>표시된 테이크 모두 선택</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Fold or unfold what grew from the take</source>
   <translation>이 테이크의 가지 접기/펼치기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Unfold all branches</source>
   <translation>모든 가지 펼치기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Whole tree in view</source>
   <translation>트리 전체 보기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Next filter of takes</source>
   <translation>다음 테이크 필터</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Play or pause</source>
   <translation>재생/일시 정지</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Hear the take from its join</source>
   <translation>이음매부터 테이크 듣기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>To the start</source>
   <translation>처음으로</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>To the end</source>
   <translation>끝으로</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Loop</source>
   <translation>루프</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Loop from here</source>
   <translation>여기부터 루프</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Loop to here</source>
   <translation>여기까지 루프</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Compare: this take is A</source>
   <translation>비교: 이 테이크를 A로</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Compare: this take is B</source>
   <translation>비교: 이 테이크를 B로</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Compare: switch between A and B</source>
   <translation>비교: A/B 전환</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Compare no more</source>
   <translation>비교 끝내기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Longer pre-roll</source>
   <translation>프리롤 길게</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Shorter pre-roll</source>
   <translation>프리롤 짧게</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Louder</source>
   <translation>크게</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Quieter</source>
   <translation>작게</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Record a riff…</source>
   <translation>리프 녹음…</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Find device</source>
   <translation>장치 찾기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Bars on the ruler, or seconds</source>
   <translation>눈금자에 마디 또는 초</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Tap the tempo</source>
   <translation>템포 누르기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>A bar begins at the playhead</source>
   <translation>재생 위치에서 마디 시작</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Next word</source>
   <translation>다음 단어</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Word before</source>
   <translation>이전 단어</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Hear the word</source>
   <translation>단어 듣기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Tap: the next word begins now</source>
   <translation>탭: 다음 단어가 지금 시작</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>The next growth sings from this word</source>
   <translation>다음 생성을 이 단어부터 부르기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Word 20 ms earlier</source>
   <translation>단어를 20 ms 앞으로</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Word 20 ms later</source>
   <translation>단어를 20 ms 뒤로</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Word ends 20 ms earlier</source>
   <translation>단어 끝을 20 ms 앞으로</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Word ends 20 ms later</source>
   <translation>단어 끝을 20 ms 뒤로</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>This and all later words 100 ms earlier</source>
   <translation>이 단어부터 모두 100 ms 앞으로</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>This and all later words 100 ms later</source>
   <translation>이 단어부터 모두 100 ms 뒤로</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Split the word into syllables</source>
   <translation>단어를 음절로 나누기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Merge with the next word</source>
   <translation>다음 단어와 합치기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Find the words in the take</source>
   <translation>테이크에서 단어 찾기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Lyrics lane: show or hide</source>
   <translation>가사 레인 표시/숨기기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Mark the whole path</source>
   <translation>경로 전체 선택</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Mark the take's own stretch</source>
   <translation>테이크 구간 선택</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Marked stretch starts at the playhead</source>
   <translation>선택 시작을 재생 헤드로</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Marked stretch ends at the playhead</source>
   <translation>선택 끝을 재생 헤드로</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Mark nothing</source>
   <translation>선택 해제</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Another singer here</source>
   <translation>여기서 다른 가수</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Who sings in the region…</source>
   <translation>리전의 가수…</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Split the region at the playhead</source>
   <translation>재생 헤드에서 리전 나누기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Cross-fade regions at the playhead</source>
   <translation>재생 헤드에서 리전 크로스페이드</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Delete the region</source>
   <translation>리전 삭제</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Zoom to the marked stretch</source>
   <translation>선택 구간으로 확대</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>One page back in time</source>
   <translation>시간 한 쪽 앞으로</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>One page on in time</source>
   <translation>시간 한 쪽 뒤로</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Follow playback, or stay</source>
   <translation>재생 따라가기 켬/끔</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Spectrogram: show or hide</source>
   <translation>스펙트로그램 표시/숨기기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Who sings: show or hide</source>
   <translation>가수 레인 표시/숨기기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Zoom in</source>
   <translation>확대</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Zoom out</source>
   <translation>축소</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Whole song in view</source>
   <translation>곡 전체 보기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Preferences…</source>
   <translation>환경설정…</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Find a command or take</source>
   <translation>명령 또는 테이크 찾기</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>All shortcuts</source>
   <translation>모든 단축키</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Two-minute tour</source>
   <translation>2분 둘러보기</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.json" />
   <source>The largest published model: 44.1 kHz, sings given lyrics, 4,109 artists and 120 genres.</source>
   <translation>공개된 가장 큰 모델입니다. 44.1 kHz, 주어진 가사를 노래하며, 아티스트 4,109명과 장르 120개를 압니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.json" />
   <source>The largest published model without lyrics.</source>
   <translation>가사 없이 쓰는, 공개된 가장 큰 모델입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.json" />
   <source>The smaller published model that sings: 44.1 kHz, more artists, needs a third of the memory at the top level.</source>
   <translation>노래하는 더 작은 공개 모델입니다. 44.1 kHz, 아티스트가 더 많고, 최상위 레벨에 필요한 메모리는 3분의 1입니다.</translation>
  </message>
  <message>
   <location filename="../../engine/packs/catalogue.json" />
   <source>Vocals, drums, bass and the rest at 44.1 kHz. Its authors state 9.0 dB of SDR on the test songs of MUSDB-HQ.</source>
   <translation>보컬, 드럼, 베이스, 기타를 44.1 kHz로 분리합니다. 제작자가 밝힌 MUSDB-HQ 테스트 곡의 SDR은 9.0 dB입니다.</translation>
  </message>
 </context>
</TS>
