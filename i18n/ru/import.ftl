# Слова команды, которая импортирует сведения из других систем.

cli-import = Импортировать сведения из других систем для проверки
cli-import-indico = Мероприятия из экспорта Indico в формате JSON
cli-import-marcxml = Документы из каталожных записей в формате MARCXML
cli-import-csv = Заседания, пункты повестки дня, документы или выступления из таблицы
cli-import-ics = Заседания из календаря
cli-import-sitemap = Документы по условным обозначениям в адресах карты сайта
cli-import-accept = Завершить проверку сессии: все, что заполнено, учитывается с этого момента
cli-import-files = Файлы для импорта
cli-import-session = Сессия, к которой относится все импортируемое или проверка которой завершается
cli-import-into = Орган, по сессиям которого, названным как в источнике, все распределяется
cli-import-rules = Файл правил, по которым определяется сессия
cli-import-lang = Язык текстов, для которых он не указан: ar, zh, en, fr, ru или es
cli-import-encoding = Кодировка файлов, в которых она не указана, например windows-1251
cli-import-source = Имя, под которым запоминаются данные источника; по умолчанию — формат
cli-import-meeting-kind = Вид заседаний, если источник его не указывает
cli-import-document-kind = Вид документов, если источник его не указывает
cli-import-columns = Другие названия столбцов: НАЗВАНИЕ=СТОЛБЕЦ, через запятую
cli-import-type = Что содержат строки: session, item, meeting, document или statement
cli-import-ids = Только эти записи; если не указаны — все заполненные
cli-import-dry-run = Только сообщить, что было бы сделано
cli-import-now = Момент выполнения команды вместо текущего
cli-import-quiet-names = Не повторять тексты источника, как всегда, когда задана переменная CI

import-done = Найдено: { $found }. Новых: { $new }. Изменено: { $changed }. Без изменений: { $same }. Новых сессий: { $sessions }. Замечаний: { $troubles }.
import-rehearsed = Ничего не записано. Без --dry-run запись состоится.
import-review = Все новое находится на проверке и нигде не публикуется. Посмотрите изменения в git, заполните то, о чем сообщает «papersmart check», а затем: papersmart import accept BODY/SESSION
import-accepted = Принято: { $accepted }. Остается на проверке: { $waiting }.
import-held = Записи, предложенные изменения которых ожидают, так как сессия закрыта: { $held }. Чтобы принять их, сначала откройте ее снова: papersmart session reopen { $session } --reason TEXT

desk-import-base = Файл { $file } не читается. В нем записано, что сообщал источник: восстановите его из git.
desk-import-too-large = Файл { $file } превысил бы { $limit } МиБ. Распределите записи по большему числу сессий с помощью --into или --rules.
desk-import-bad-rules = Правила в { $path } непригодны: { $detail }. См. docs/import.md.
desk-import-unknown-record = В { $session } нет записи с таким идентификатором: { $ids }. Посмотрите идентификаторы в ее файлах.

import-trouble-unmapped = «{ $field }» сохранено в «unmapped»: в файлах содержания для него нет места или значение неясно: { $detail }
import-trouble-broken-off = Начиная с этого места файл не читается ({ $detail }). Все предыдущее учтено.
import-trouble-cut-off = Файл обрывается посреди этой записи, и она пропущена. Получите файл заново.
import-trouble-malformed = Эта запись непонятна и пропущена. { $detail }
import-trouble-nameless = У записи нет «{ $field }», по которому ее можно узнать вновь; она пропущена.
import-trouble-no-type = Строка не говорит, что она содержит ({ $detail }). Заполните столбец «{ $field }» или укажите тип с помощью --type.
import-trouble-too-many-values = В строке больше значений, чем столбцов; она пропущена. Возможно, не хватает кавычки.
import-trouble-other-file = Здесь указан другой список адресов, который не загружается: { $detail }. Получите его и импортируйте тоже.
import-trouble-no-symbol = В этом адресе нет условного обозначения; он пропущен: { $detail }
import-trouble-people = Имена и адреса людей не взяты: это личные данные. Записей: { $detail }
import-trouble-bad-session = «{ $detail }» не является сессией. Пишите BODY/SESSION. «{ $field }» пропущено.
import-trouble-no-place = Неизвестно, куда относится «{ $field }» ({ $detail }); пропущено. Укажите это с помощью --session, --into или --rules.
import-trouble-no-session = Источник не указывает сессию для «{ $field }» ({ $detail }); пропущено. Укажите ее с помощью --session или --rules.
import-trouble-no-body = Органа, к которому относилось бы «{ $field }», на сайте нет ({ $detail }); пропущено. Сначала добавьте орган.
import-trouble-sealed = Сессия опечатана и ничего больше не принимает. Сведения источника о ней пропущены.
import-trouble-says-otherwise = Источник называет «{ $detail }» дважды и по-разному сообщает «{ $field }». Взято первое.
import-trouble-unknown-zone = Часовой пояс «{ $detail }» неизвестен, поэтому «{ $field }» сохранено в «unmapped».
import-trouble-unknown-speaker = Среди тех, кто может выступать, нет такого идентификатора или имени; сохранено в «unmapped»: { $detail }
import-trouble-vanished = Записи, которых больше нет в источнике: { $field } ({ $detail }). Они остаются; удалите их, если они неверны.
import-trouble-vanished-many = Записи, которых больше нет в источнике: { $field } ({ $detail }…). Они остаются; удалите их, если они неверны.
import-trouble-vanished-field = Источник больше не сообщает «{ $field }». Имеющееся значение остается.
import-trouble-both-changed = «{ $field }» изменено и здесь, и в источнике. Здесь (остается): { $other }. Источник: { $detail }
import-trouble-second-session = Сюда попало несколько сессий источника; эта пропущена: { $detail }
import-trouble-own-session = Эта сессия уже есть, поэтому название и даты мероприятия «{ $detail }» пропущены.
import-trouble-taken-out = «{ $detail }» ранее импортировано и удалено здесь. Оно не возвращается.
import-trouble-taken-name = «{ $detail }» не может быть идентификатором выступления; пропущено. Дайте другой идентификатор.
import-trouble-changed-meanwhile = «{ $field }» изменено здесь после того, как импорт предложил другое значение. Остается: { $other }. Предложено: { $detail }. Впишите верное значение и уберите его из «proposed».
import-trouble-no-record = В этом файле нет ни одной записи. Того ли он формата, который указан, и верна ли кодировка --encoding?
