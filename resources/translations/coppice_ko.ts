<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
 <context>
  <name>Coppice</name>
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
   <source>spectral convergence, {level}</source>
   <translation>스펙트럼 수렴, {level}</translation>
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
   <source>No tempo is known yet.</source>
   <translation>아직 템포를 모릅니다.</translation>
  </message>
  <message>
   <location filename="../../app/mainwindow.py" />
   <source>Tap it, or write it into the inspector.</source>
   <translation>박자를 누르거나 인스펙터에 적으세요.</translation>
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
   <source>loading</source>
   <translation>불러오는 중</translation>
  </message>
  <message>
   <location filename="../../app/queue_strip.py" />
   <source>reading what came before</source>
   <translation>앞부분을 읽는 중</translation>
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
   <source>Spectrum and colours</source>
   <translation>스펙트럼과 색상</translation>
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
   <location filename="../../app/tree/view.py" />
   <source>Tree of takes</source>
   <translation>테이크 트리</translation>
  </message>
  <message>
   <location filename="../../app/tree/view.py" />
   <source>Carry {take} to another take</source>
   <translation>{take}을(를) 다른 테이크로 옮기기</translation>
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
   <source>Open LRC</source>
   <translation>LRC 열기</translation>
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
   <source>The demo clip is missing.</source>
   <translation>데모 클립이 없습니다.</translation>
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
   <source>Expand</source>
   <translation>펼치기</translation>
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
   <location filename="../../app/verbs/table.py" />
   <source>File</source>
   <translation>파일</translation>
  </message>
  <message>
   <location filename="../../app/verbs/table.py" />
   <source>Edit</source>
   <translation>편집</translation>
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
   <source>Rate</source>
   <translation>평점</translation>
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
   <source>Colour</source>
   <translation>색</translation>
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
 </context>
</TS>
