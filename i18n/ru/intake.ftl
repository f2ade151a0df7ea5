# Слова папки, в которую принимаются файлы.

## Справка

cli-receive = Зарегистрировать содержимое папки по сопроводительному листу или имени и убрать его
cli-receive-folder = Папка, в которую файлы кладут сканеры, почта и люди
cli-receive-watch = Продолжать до остановки
cli-receive-status = Только сообщить, что ожидает, что зарегистрировано и что в карантине
cli-receive-ask = Спрашивать, если ничто не указывает, к чему относится файл
cli-receive-meeting = Предлагать записи только этого заседания
cli-receive-discard = Удалять зарегистрированные файлы, а не хранить их внутри папки
cli-receive-settle = Сколько секунд файл должен оставаться без изменений, прежде чем он будет взят

## Что стало с файлом

intake-watching = Отслеживается папка { $folder }. Для завершения нажмите Ctrl+C.
intake-filed = Зарегистрировано: { $file } как { $statement } ({ $languages }). { $notes ->
    [none] Оно под эмбарго.
   *[other] Оно под эмбарго. Следует проверить: { $notes }.
}
intake-duplicate = Уже зарегистрировано: содержимое { $file } совпадает с { $statement } ({ $languages }).
intake-quarantined = В карантине: { $file }. { $reason }
intake-left = Остается на своем месте: { $file }. { $reason }
intake-left-arriving = Файл еще записывается.
intake-left-partial = Судя по имени, файл скрыт или еще не полон.
intake-left-incomplete = Файл обрывается; возможно, он еще передается.
intake-left-folder = Это папка. Переложите ее файлы на уровень выше.
intake-left-link = Это символическая ссылка. Положите сюда сам файл.
intake-left-special = Это не файл.
intake-left-unreadable = Файл нельзя прочитать. Проверьте права доступа.
intake-left-stuck = Его не удаётся переместить; возможно, он у кого-то открыт. Он будет просмотрен снова.
intake-left-note = Это пояснение из карантина; его можно удалить.
intake-left-session = Файлы его сессии нельзя прочитать. См.: papersmart check
intake-left-unanswered = Никто не сказал, к чему он относится.
intake-put-back = Файл не изменен. Чтобы он был взят снова, верните его в папку, из которой он поступил.

## Вопросы

intake-ask = К чему относится { $file }?
intake-ask-entry = Номер записи, q — в карантин, пусто — позже:
intake-ask-language = Язык, например en или pt, пусто — позже:

## Где что находится

intake-status-waiting = В папке: { $count }
intake-status-filed = Зарегистрировано: { $count }
intake-status-duplicates = Поступило повторно: { $count }
intake-status-quarantine = В карантине: { $count }
intake-no-folder = Папки { $folder } нет.
intake-folder-of-site = В папке { $folder } лежат файлы самого сайта, или её содержимое публикуется. Выберите папку в другом месте.

## Почему файл в карантине

desk-no-place = Ничто не указывает, к чему он относится: на нем нет кода сопроводительного листа, и его имя не совпадает ни с одной записью. Назовите его ЗАПИСЬ.ЯЗЫК.pdf по записи в списке ораторов и языку или зарегистрируйте: papersmart statement receive ФАЙЛ --entry ЗАПИСЬ --lang ЯЗЫК
desk-no-language = Он относится к записи { $entry }, но его язык неизвестен. Укажите язык в имени, например ЗАПИСЬ.fr.pdf.
desk-several-slips = На нем коды нескольких сопроводительных листов: { $codes }. Сканируйте каждое заявление в отдельный файл.
desk-would-break = С ним в файлах сессии появились бы ошибки: { $findings }.
desk-file-changed = Файл { $file } изменился во время чтения.
desk-paper-empty = Он пуст.
desk-paper-kind = Файлы такого типа не публикуются, или его тип не соответствует имени.
desk-paper-broken = Он обрывается или поврежден. Запросите его еще раз.
desk-paper-large = Он слишком велик.
desk-paper-slow = Чтение заняло слишком много времени.
desk-paper-disk = Его нельзя прочитать.

term-mark-encrypted = шифрование
term-mark-active = активное содержимое
term-mark-attachments = другие файлы внутри
term-mark-image-only = только изображение
term-mark-poor-text = ненадежное распознавание текста
term-mark-damaged = поврежденные страницы
