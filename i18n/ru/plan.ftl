# Предложения, из которых складываются страницы. Обозначения, нужные только
# шаблонам, находятся в theme.ftl, названия видов и состояний — в terms.ftl.

## Основные разделы сайта

nav-home = Главная
nav-journal = Журнал
nav-speakers = Ораторы
nav-guides = Руководства

chooser-enter = Заседания, документы и заявления на русском языке
not-found = Такой страницы нет. Перейдите на главную страницу на русском языке или проверьте адрес.
offline-heading = Без подключения

## Строки

on-behalf-of = от имени: { $names }
moment = { $date }, { $time }
time-with-zone = { $time } ({ $zone })
joined = { $first }, { $second }
explained = { $first } — { $second }
remark-revised = Текст пересмотрен
remark-withdrawn = Текст отозван
remark-not-available = Текст недоступен
remark-no-text = Текст отсутствует

meeting-numbered-plenary = { $number }-е пленарное заседание
meeting-numbered-informal = { $number }-е неофициальное заседание
meeting-numbered-closed = { $number }-е закрытое заседание
meeting-numbered-side-event = Параллельное мероприятие № { $number }

item-label = Пункт { $number }: { $title }
item-short = Пункт { $number }
only-in = { $text } (только { $language })

count-documents = { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
}
count-statements = { $count ->
    [one] { $count } заявление
    [few] { $count } заявления
    [many] { $count } заявлений
   *[other] { $count } заявления
}
count-recordings = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
count-items = { $count ->
    [one] { $count } пункт
    [few] { $count } пункта
    [many] { $count } пунктов
   *[other] { $count } пункта
}
count-meetings = { $count ->
    [one] { $count } заседание
    [few] { $count } заседания
    [many] { $count } заседаний
   *[other] { $count } заседания
}
count-sessions = { $count ->
    [one] заседает { $count } сессия
    [few] заседают { $count } сессии
    [many] заседают { $count } сессий
   *[other] заседает { $count } сессии
}

## Заявления

statement-description = Заявление: { $speakers }, { $meeting }, { $session }
cite-plain = { $what }. { $address }
notice-no-text = Выступление состоялось. Его текст отсутствует.
notice-revised = Текст (язык: { $language }), пересмотренный { $date }, заменяет прежний.
notice-withdrawn = Текст (язык: { $language }) отозван { $date }.
notice-reason = Причина: { $reason }
notice-recalled = Текст (язык: { $language }) недоступен.
statement-unavailable = Этот текст недоступен
notice-courtesy-translation = Это неофициальный перевод, а не текст выступления.
notice-only-in = Доступные языки текста: { $languages }.
notice-check-against-delivery = Сверять с произнесенным текстом: сказанное может отличаться от этого текста.
notice-written = Это заявление представлено в письменном виде.
all-statements = Все заявления по этому пункту
all-documents = Все документы по этому пункту

## Пункты и заседания

notice-item-deferred = Рассмотрение этого пункта отложено до одной из последующих сессий.
notice-item-deleted = Этот пункт исключен из повестки дня.
notice-item-renumbered = Прежняя нумерация: { $numbers }.
notice-meeting-moved-from = Заседание перенесено. Первоначально объявленное время: { $when }.
notice-meeting-moved = Заседание перенесено.
notice-meeting-cancelled = Заседание отменено.
notice-meeting-suspended = Заседание прервано.
notice-meeting-resumed = Заседание возобновлено после перерыва.
watch-webcast = Смотреть веб-трансляцию
sign-language-provided = Обеспечивается перевод на жестовый язык
channel-floor = Зал, языки оригинала
channel-sign = Жестовый язык

## Документы

notice-advance-unedited = Предварительный неотредактированный вариант: отредактированный вариант может отличаться.
notice-title-not-translated = Название этого документа на русском языке пока отсутствует.
not-yet-in = Языки, на которых документа пока нет: { $languages }.
reissued = Переиздано { $date }: { $reason }

fact-kind = Вид
fact-date = Дата
fact-distribution = Распространение
fact-original = Язык оригинала
fact-sponsors = Авторы
fact-job-number = Номер задания
fact-room = Зал
fact-webcast = Веб-трансляция
fact-access = Доступность
fact-joint-with = Совместное заседание с

relation-revises = Пересмотренный вариант документа
relation-revises-inverse = Пересмотренный вариант
relation-adds-to = Добавление к документу
relation-adds-to-inverse = Добавление
relation-corrects = Исправление к документу
relation-corrects-inverse = Исправление
relation-amends = Поправка к документу
relation-amends-inverse = Поправка
relation-supersedes = Заменяет документ
relation-supersedes-inverse = Заменен документом
relation-adopted-as = Принят в качестве документа
relation-adopted-as-inverse = Принят на основе проекта
relation-record-of = Отчет о заседании
relation-record-of-inverse = Отчет
relation-relates-to = См. также
relation-relates-to-inverse = См. также

## Списки

list-documents = Документы
list-documents-by-symbol = Документы по условным обозначениям
list-documents-by-item = Документы по пунктам повестки дня
list-documents-by-kind = Документы по видам
list-documents-by-date = Документы по датам
list-statements = Заявления
list-statements-by-date = Заявления, начиная с последних
list-statements-by-speaker = Заявления по ораторам
list-statements-by-item = Заявления по пунктам повестки дня
list-statements-by-kind = Заявления по видам
list-recordings = Записи
list-agenda = Повестка дня
all-items = Вся повестка дня
list-older-page = страница { $number }, считая с самой старой
list-newest-page = Самая новая страница

## Журнал, органы и ораторы

journal-of = Журнал, { $date }
sessions-in-year = Сессии { $year } года
former-name = { $name } (по { $date })
speakers-state = Государства
speakers-observer = Наблюдатели
speakers-group = Группы
speakers-intergovernmental = Межправительственные организации
speakers-non-governmental = Неправительственные организации
speakers-un-entity = Структуры Организации Объединенных Наций
speakers-officer = Должностные лица
speakers-expert = Эксперты

## Длинные тексты

prose-table = Таблица
prose-notes = Примечания
prose-back = Назад к тексту, примечание

## The podium, and for whom a site is made

podium-heading = Президиум
podium-meeting = Страница этого заседания
edition-podium = Издание для президиума, только для председателя и устных переводчиков: содержит тексты под эмбарго. Не распространять.
edition-participants = Издание для участников: не для публикации.
notice-embargoed = Под эмбарго до выступления. Сверять с произнесенным текстом.
notice-interpreters-only = Только для устных переводчиков: этот текст не будет опубликован.
remark-embargoed = Под эмбарго
remark-interpreters-only = Только для переводчиков
remark-released = Опубликовано
remark-nothing-received = Текст не поступил
