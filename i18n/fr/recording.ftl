# The page of a meeting's recording.

recording = Enregistrement et transcription
recording-title = Enregistrement : { $meeting }
recording-open = Voir ou écouter, avec transcription
recording-at = L’entendre dans l’enregistrement, à { $time }
recording-chapters = Chapitres
