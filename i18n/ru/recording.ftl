# The page of a meeting's recording.

recording = Запись и стенограмма
recording-title = Запись: { $meeting }
recording-open = Смотреть или слушать, с текстом
recording-at = Прослушать в записи, { $time }
recording-chapters = Разделы
