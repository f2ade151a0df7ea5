# The page of a meeting's recording.

recording = Grabación y transcripción
recording-title = Grabación: { $meeting }
recording-open = Ver o escuchar, con transcripción
recording-at = Oírla en la grabación, en { $time }
recording-chapters = Capítulos
