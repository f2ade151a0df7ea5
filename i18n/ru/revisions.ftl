# What revisions of a statement changed, where the body lets it be read.

revisions = Изменения текста
revisions-compare = Сравнить с замененным текстом
revisions-title = Изменения в тексте заявления: { $title }
revisions-description = Что изменила каждая новая редакция текста
revisions-of = { $language }, пересмотренный текст: { $date }
revisions-changed = { $count ->
    [0] Все слова совпадают.
    [one] Отличается { $count } абзац.
    [few] Отличаются { $count } абзаца.
    [many] Отличаются { $count } абзацев.
   *[other] Отличаются { $count } абзаца.
}
revisions-same = { $count ->
    [one] { $count } абзац без изменений.
    [few] { $count } абзаца без изменений.
    [many] { $count } абзацев без изменений.
   *[other] { $count } абзаца без изменений.
}
revisions-in-force = Действующий текст
