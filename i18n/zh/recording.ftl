# The page of a meeting's recording.

recording = 录音录像与文字
recording-title = 录音录像：{ $meeting }
recording-open = 观看或收听，附文字
recording-at = 在录音录像中收听，{ $time }
recording-chapters = 章节
