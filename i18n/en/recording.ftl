# The page of a meeting's recording.

recording = Recording and transcript
recording-title = Recording: { $meeting }
recording-open = Watch or listen, with a transcript
recording-at = Hear it in the recording, at { $time }
recording-chapters = Chapters
