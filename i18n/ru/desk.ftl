# Слова команд, которыми секретариат изменяет содержание.

## Справка

cli-statement = Принимать, публиковать и отзывать заявления
cli-statement-lang = Языки текста, например en или pt; если не указаны — по именам файлов либо все версии, для которых это возможно
cli-statement-receive = Зарегистрировать заявление или еще один его язык; файлы копируются и остаются на своем месте
cli-statement-receive-files = Текст (.md) и файлы, один или несколько на каждый язык; ни одного для заявления без текста
cli-statement-receive-id = Добавить языки к этому заявлению; с --meeting или --entry — идентификатор нового
cli-statement-stage = Передать текст председателю и устным переводчикам; он остается под эмбарго
cli-statement-release = Опубликовать текст
cli-statement-release-delivered = Отметить, что выступление состоялось сейчас
cli-statement-revise = Заменить текст другими файлами; прежние снова под эмбарго
cli-statement-revise-files = Новый текст (.md) и файлы
cli-statement-recall = Отменить публикацию текста, опубликованного по ошибке
cli-statement-withdraw = Отозвать текст от имени делегации
cli-statement-withdraw-reason = Причина: requested или superseded либо LANG=ТЕКСТ по одному разу на каждом из шести языков
cli-statement-list = Показать, что ожидает, в порядке выступлений
cli-speakers = Вести список ораторов заседания
cli-speakers-inscribe = Внести оратора в список
cli-speakers-reply = Внести в список выступление в порядке осуществления права на ответ
cli-speakers-reorder = Переставить запись на другое место в списке
cli-speakers-deliver = Отметить, что выступление состоялось
cli-speakers-deliver-release = Одновременно опубликовать заявление
cli-speakers-deliver-without-text = Зарегистрировать заявление без текста, если его нет
cli-speakers-deliver-at = Когда это было, если не сейчас
cli-speakers-defer = Отметить, что выступление отложено
cli-speakers-defer-all-of = Все записи этого заседания, по которым выступление не состоялось
cli-speakers-defer-to = Заседание, в список которого переходит запись
cli-speakers-absent = Отметить отсутствие вызванного оратора
cli-speakers-withdraw = Отметить снятие с записи
cli-meeting = Переносить, отменять, прерывать, возобновлять и закрывать заседания
cli-meeting-move = Назначить заседанию другое время или другой зал
cli-meeting-move-start = Новое начало, в часовом поясе сессии
cli-meeting-move-end = Новое окончание; если не указано, продолжительность не меняется
cli-meeting-move-room = Новый зал: название зала этой сессии либо LANG=ТЕКСТ по одному разу на каждом из шести языков
cli-meeting-cancel = Отменить заседание
cli-meeting-suspend = Прервать заседание
cli-meeting-resume = Возобновить прерванное заседание
cli-meeting-adjourn = Закрыть заседание: оно состоялось
cli-document = Публиковать документы
cli-document-release = Опубликовать документ сейчас или в указанное время
cli-document-release-symbol = Условное обозначение или идентификатор документа
cli-document-release-at = С какого времени; без смещения — в часовом поясе сессии
cli-desk-now = Момент выполнения команды вместо текущего
cli-desk-quiet-names = Сообщать условные имена вместо того, что может быть под эмбарго, как всегда, когда задана переменная CI
cli-desk-statement = Заявление: его идентификатор, ОРГАН/СЕССИЯ/ID или условное имя
cli-desk-meeting = Заседание: его идентификатор или ОРГАН/СЕССИЯ/ID
cli-desk-entry = Запись в списке ораторов: ее идентификатор, ОРГАН/СЕССИЯ/ID или условное имя
cli-desk-speaker = Кто выступает (идентификатор)
cli-desk-on-behalf-of = От чьего имени еще (идентификатор)
cli-desk-item = Пункт повестки дня (идентификатор или номер)
cli-desk-kind = Вид заявления: statement, introduction, explanation-before, explanation-after, point-of-order, right-of-reply или written
cli-desk-role = as-delivered или courtesy-translation
cli-desk-posting = public или interpreters-only
cli-desk-access = Для кого: public, participants или podium
cli-desk-check-against-delivery = В тексте есть пометка «сверить с выступлением»
cli-desk-title = Название в форме LANG=ТЕКСТ, по одному разу на каждый язык
cli-desk-order = Место среди заявлений заседания
cli-desk-id = Идентификатор новой записи
cli-desk-session = Сессия: ОРГАН/СЕССИЯ
cli-desk-json = Вывести в формате JSON
cli-desk-first = Перед всеми остальными
cli-desk-last = После всех остальных
cli-desk-before = Перед этой записью
cli-desk-after = После этой записи

## Что сделано

desk-received = Получено: { $statement } ({ $languages ->
    [none] без текста
   *[other] { $languages }
}). Оно под эмбарго. Сданные файлы остаются на своем месте.
desk-received-for = Оно зарегистрировано за записью { $entry } в списке ораторов.
desk-seen-encrypted = Файл { $file } зашифрован: он требует пароля или что-то запрещает. Читатели и программы чтения вслух могут его не открыть; попросите файл без защиты.
desk-seen-active = В файле { $file } есть активное содержимое: сценарии или действия, которые запускаются сами. До публикации попросите простую копию.
desk-seen-attachments = В файле { $file } есть другие файлы. Они публикуются вместе с ним; просмотрите их до публикации.
desk-seen-image-only = Файл { $file } — только изображение: текст в нём прочитать нельзя. На его странице это указано и сказано, где запросить доступную копию.
desk-seen-poor-text = Текст файла { $file } распознан неуверенно. Поиск его находит, но с ошибками.
desk-seen-damaged = Некоторые страницы файла { $file } повреждены. Откройте его до публикации.
desk-seen-unread = Файл { $file } не удалось прочитать до конца. Откройте его до публикации.
desk-staged = Передано председателю и устным переводчикам: { $statement } ({ $languages }).
desk-released = Опубликовано: { $statement } ({ $languages }). Оно станет доступно всем после следующей сборки.
desk-revised = Заменено: { $statement } ({ $languages }). Прежние файлы хранятся под эмбарго.
desk-recalled = Публикация отменена: { $statement } ({ $languages }). Текст исчезнет с сайта после следующей сборки.
desk-withdrawn = Отозвано: { $statement } ({ $languages }). Текст исчезнет с сайта после следующей сборки.
desk-spoken = Отмечено, что выступление состоялось: { $statement }.
desk-inscribed = В списке ораторов: { $entry }.
desk-reordered = Запись { $entry } стоит на новом месте.
desk-delivered = Выступление состоялось: { $entry }.
desk-deferred = Выступление отложено: { $entry }.
desk-absent = Отмечено отсутствие: { $entry }.
desk-left = Запись { $entry } снята.
desk-meeting-moved = В программе указано новое время или новый зал заседания «{ $meeting }».
desk-meeting-done = { $act ->
    [cancel] Заседание «{ $meeting }» отменено.
    [suspend] Заседание «{ $meeting }» прервано.
    [resume] Заседание «{ $meeting }» возобновлено.
   *[adjourn] Заседание «{ $meeting }» закрыто.
}
desk-document-released = Опубликован: { $document }. Он станет доступен всем после следующей сборки.
desk-document-later = Документ { $document } будет опубликован: { $at }.
desk-document-waits = Документ { $document } остается под эмбарго, пока нет текста на языках: { $languages }.
desk-list-empty = Ничто не ожидает.
desk-list-no-text = текста еще нет
desk-list-unread = То, что ожидает в сессии { $session }, не показано, так как ее файлы нельзя прочитать.

## Причины отзыва

desk-reason-requested = по просьбе делегации
desk-reason-superseded = заменено другим текстом

## Почему ничего не сделано

desk-nothing-changed = Ничего не изменено.
desk-files-stay = Сданные файлы остаются на своем месте.
desk-interpreters-only = { $statement } ({ $lang }): только для устных переводчиков, текст никогда не публикуется. Если делегация согласна на публикацию, сначала исправьте «posting» в файле statement.toml.
desk-version-state = { $statement } ({ $lang }) нельзя { $act ->
    [stage] передать председателю и устным переводчикам
    [release] опубликовать
    [revise] заменить
    [recall] изъять из публикации
   *[withdraw] отозвать
}: состояние — «{ $state }». { $instead ->
    [none] Больше ничего сделать нельзя. Новый текст принимается как новое заявление.
   *[other] Что можно сделать:{ $instead }
}
desk-version-unclear = Состояние { $statement } ({ $lang }) и его даты не согласуются. Что не так: papersmart check
desk-clock-moved-back = С заявлением { $statement } ({ $lang }) нечто произошло позже текущего момента: { $at }. Проверьте часы этой машины или --now.
desk-no-version = У { $statement } нет текста на языке «{ $lang }», есть только: { $there }.
desk-no-text = У { $statement } еще нет текста. Сначала примите его: papersmart statement receive FILE --id { $statement }
desk-version-there = У { $statement } уже есть текст на языке «{ $lang }». Чтобы заменить его: papersmart statement revise { $statement } FILE --lang { $lang }
desk-statement-there = Заявление { $statement } уже есть. Чтобы добавить к нему язык, не указывайте --meeting и --entry.
desk-whole-statement = При добавлении языка к { $statement } указываются только файлы, --lang и --role, но не { $options }. То, что относится ко всему заявлению, исправляется в его файле statement.toml.
desk-entry-filed = { $statement } уже зарегистрировано за записью { $entry }. Чтобы добавить к нему язык: papersmart statement receive FILE --id { $statement }
desk-entry-elsewhere = Запись { $entry } стоит в списке заседания «{ $there }», а не «{ $meeting }». Не указывайте --meeting или назовите другую запись.
desk-text-there = У { $statement } может быть только один файл { $file }, и это место занято. Если файл с таким именем лежит в его папке, сначала перенесите его в другое место.
desk-file-there = Файл { $file } уже зарегистрирован: он побайтно совпадает с файлом { $statement }.
desk-file-language = Язык файла { $file } неизвестен. Укажите его с помощью --lang или в имени файла, например statement.fr.pdf.
desk-file-type = Файлы такого типа не публикуются: { $file }. Сдайте Markdown (.md), PDF или файл другого распространенного формата.
desk-file-empty = { $file } пуст или не является файлом.
desk-file-unreadable = Файл { $file } не читается ({ $reason }).
desk-file-kind = Файл { $file } — не то, что говорит его имя. Дайте ему расширение его настоящего типа или сдайте другой файл.
desk-file-large = Файл { $file } слишком велик или становится таким при распаковке. Сдайте файл меньшего размера.
desk-refused-encrypted = Файл { $file } зашифрован, а этот сайт таких файлов не принимает (policies.refuse в content/site.toml).
desk-refused-unread = { $file } не удалось прочитать до конца, поэтому неизвестно, нет ли в нём того, что этот сайт не принимает.
desk-refused-active = В файле { $file } есть активное содержимое, а этот сайт таких файлов не принимает (policies.refuse в content/site.toml).
desk-refused-attachments = В файле { $file } есть другие файлы, а этот сайт таких файлов не принимает (policies.refuse в content/site.toml).
desk-languages-of-files = Укажите --lang один раз для всех файлов или по разу для каждого, в том же порядке.
desk-needs-file = Не хватает файла.
desk-needs-meeting = Для какого заседания? Укажите --meeting, --entry или --id.
desk-needs-speaker = Кто выступает? Укажите --speaker или --entry для записи в списке ораторов.
desk-needs-id = Свободного идентификатора не нашлось. Укажите его с помощью --id.
desk-nothing-filed = За записью { $entry } не зарегистрировано заявление, публиковать нечего. Примите его с --entry { $entry } или отметьте выступление с --without-text.
desk-entry-status = { $act ->
    [deliver] Нельзя отметить выступление: { $entry }
    [defer] Нельзя отложить выступление: { $entry }
    [absent] Нельзя отметить отсутствие: { $entry }
   *[withdraw] Нельзя снять запись: { $entry }
}. Состояние — «{ $status }». { $instead ->
    [none] Больше ничего сделать нельзя.
   *[other] Что можно сделать:{ $instead }
}
desk-nobody-waits = Все, кто был в списке заседания «{ $meeting }», выступили или сняты с записи.
desk-meeting-state = Заседание «{ $meeting }» нельзя { $act ->
    [move] перенести
    [cancel] отменить
    [suspend] прервать
    [resume] возобновить
   *[adjourn] закрыть
}: состояние — «{ $state }». { $instead ->
    [none] Больше ничего сделать нельзя.
   *[other] Что можно сделать:{ $instead }
}
desk-moved-nowhere = Куда переносится заседание «{ $meeting }»? Укажите --start, --end или --room.
desk-unknown-room = Ни у одного заседания этой сессии нет зала «{ $room }». Укажите новый зал на шести языках: --room en=… --room fr=… и так далее.
desk-unknown-reason = «{ $reason }» — не та причина, которая есть на шести языках; есть { $known }. Укажите другую в форме LANG=ТЕКСТ, по одному разу на каждом из шести.
desk-languages-missing = Нет текста на языках: { $languages }. Укажите его на всех шести языках или ни на одном.
desk-document-public = Документ { $document } уже опубликован.
desk-document-waits-now = Документ { $document } опубликован и остается под эмбарго лишь потому, что нет текста на языках: { $languages }. Добавьте эти файлы в documents.toml.
desk-document-restricted = Документ { $document } не для всех (доступ: { $access }). Для публикации нужен ключ «derestrict» с датой и причиной в documents.toml.
desk-time-unclear = Времени { $time } не существует или оно наступает дважды ({ $zone }) из-за перевода часов. Укажите его со смещением, например 2026-04-27T10:00:00+02:00.
desk-session-over = Сессия { $session } закрыта: она принимает дополнения, отмену публикации и отзыв. Для других изменений сначала откройте ее снова: papersmart session reopen { $session } --reason TEXT
desk-other-session = В { $name } указана другая сессия, а не { $session }, о которой идет речь.
desk-unknown-session = Нет сессии { $name }.
desk-unknown-statement = Нет заявления «{ $name }» в предстоящей или текущей сессии. Для другой сессии напишите ОРГАН/СЕССИЯ/ID.
desk-unknown-meeting = Нет заседания «{ $name }» в предстоящей или текущей сессии. Для другой сессии напишите ОРГАН/СЕССИЯ/ID.
desk-unknown-entry = Нет записи «{ $name }» в списках ораторов предстоящей или текущей сессии.
desk-unknown-document = Нет документа «{ $name }» в предстоящей или текущей сессии. Укажите другую сессию с помощью --session.
desk-ambiguous = «{ $name }» есть в нескольких местах: { $sessions }. Напишите ОРГАН/СЕССИЯ/ID; для документа укажите сессию с помощью --session.
