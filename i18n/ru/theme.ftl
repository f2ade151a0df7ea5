### The words of the theme: headings and labels that templates show as `t.…`.
### None takes arguments.

## The frame of every page

site-skip-to-content = Перейти к основному содержанию
site-languages = Эта страница на других языках
site-main-places = Основные разделы
site-you-are-here = Вы находитесь здесь
site-on-this-page = На этой странице
site-about = Об этом сайте
site-contact = Связаться с секретариатом
site-other-lists = Другие списки
site-list-pages = Страницы списка
site-previous-and-next = Предыдущая и следующая страницы

## Headings of sections

heading-today = Сегодня
heading-coming-meetings = Предстоящие заседания
heading-open-sessions = Текущие сессии
heading-bodies = Органы
heading-current-sessions = Текущие и предстоящие сессии
heading-past-sessions = Прошедшие сессии
heading-sessions-by-year = Сессии по годам
heading-agenda = Повестка дня
heading-agenda-items = Пункты повестки дня
heading-sub-items = Подпункты
heading-part-of-item = Основной пункт
heading-programme = Программа заседаний
heading-meetings = Заседания
heading-meeting = Заседание
heading-statements = Заявления
heading-latest-statements = Последние заявления
heading-new-statements = Новые заявления
heading-all-statements = Все заявления
heading-documents = Документы
heading-latest-documents = Последние документы
heading-all-documents = Все документы
heading-family = Все части и варианты
heading-related-documents = Связанные документы
heading-reissues = Переиздания
heading-files = Файлы
file-image-only = Только изображение, без читаемого текста.
file-ask = Запросить доступную копию
heading-text-by-language = Текст по языкам
heading-more-from-the-speaker = Другие заявления
heading-statements-by-session = Заявления по сессиям
heading-speakers-list = Список ораторов
heading-recordings = Записи
heading-captions = Субтитры
heading-press-releases = Пресс-релизы
heading-officers = Должностные лица
heading-details = Подробности
heading-what-works = Что доступно без сети

## Labels inside sections

label-update-page = Обновить страницу
label-cite = Ссылка на это заявление
label-agenda-item = Пункт повестки дня
label-item = Пункт
label-items = Пункты
label-item-of = Пункт повестки дня следующей сессии:
label-languages = Языки:
label-speaker = Оратор
label-status = Статус
label-duty-station = Место службы
label-parent-body = Вышестоящий орган
label-successor-body = Орган-преемник
label-press-release = Пресс-релиз
label-official-documents = В Системе официальной документации:
label-register = Зарегистрироваться в качестве участника
label-this-page = (эта страница)
label-previous = Предыдущая страница
label-next = Следующая страница
label-newer = Более новые
label-older = Более ранние
label-no-meetings-today = На сегодня заседаний не запланировано.
label-no-statements-yet = Заявлений пока нет.

## What stands between the entries of a short list

label-list-comma = { ", " }

## After text that exists only in a language that is not the page's

label-in-arabic = (на арабском языке)
label-in-chinese = (на китайском языке)
label-in-english = (на английском языке)
label-in-french = (на французском языке)
label-in-russian = (на русском языке)
label-in-spanish = (на испанском языке)
label-in-another-language = (на другом языке)
journal-years = Годы

## Offline

offline-missing = Страницу, которая не сохранена на этом устройстве, нельзя показать без подключения.
offline-saved = Страницы, которые уже открывались на этом устройстве, открываются снова, и на них указано, когда они сохранены.
offline-files = Загруженные документы остаются на устройстве.
offline-later = Адреса не меняются: когда подключение восстановится, обновите эту страницу.
offline-keep = На этом устройстве можно сохранить сессию целиком, вместе с поиском: как это сделать, указано на ее странице.
keep-heading = Сохранить эту сессию на устройстве
keep-heading-saved = Что сохранено на этом устройстве
keep-about = После этого страницы сессии и поиск по ним работают без подключения.
keep-languages = Языки
keep-files = С файлами документов и заявлений (PDF и другие)
keep-ask = Сколько места нужно?
keep-start = Сохранить
keep-stop = Остановить
keep-resume = Продолжить
keep-update = Обновить
keep-remove = Удалить с этого устройства
keep-remove-all = Удалить все сохраненное

## Поиск

search-label = Поиск по сайту
search-button = Найти
search-help = Введите слова, имена или условные обозначения документов. Точную фразу заключите в кавычки, а перед словом, которое нужно исключить, поставьте минус.
search-without-script = Для поиска нужен JavaScript, который в этом браузере не работает. Все материалы сайта можно найти и с помощью приведенных ниже списков.
search-lists = Перейти к спискам
search-results = Результаты
search-filters = Уточнить результаты
search-clear = Снять все фильтры
search-sort = Порядок
search-by-relevance = Сначала самые подходящие
search-by-date = Сначала новые
search-more = Еще результаты
search-all-languages = Искать на всех шести языках

## What revisions of a statement changed

revisions-legend = Исключенное зачеркнуто, добавленное подчеркнуто. Действует только последний текст.
revisions-deleted = исключено:
revisions-inserted = добавлено:
revisions-end = (конец)
revisions-none-here = На этом языке сравнивать нечего.

## A text beside the same text in another language

beside-label = Читать рядом с текстом на другом языке:
beside-pairs = Другие языки

## Which document can be had in which language

parity-there = имеется
parity-awaited = пока нет
parity-expected = пока нет; ожидается
parity-none = на этом языке не издается

## The page of a recording

recording-download = Открыть файл
recording-moments = В этой записи
recording-transcript = Текст записи
recording-from-captions = Текст составлен по субтитрам и не является официальным отчетом.
recording-no-captions = Субтитров пока нет, поэтому нет и текста.

## Архив

archive-by-body = По органам
archive-by-year = По годам
archive-by-place = По местам проведения
archive-more-ways = Другие способы поиска
label-subject = Тема
label-broader-subject = Часть темы
heading-narrower-subjects = Части этой темы
heading-subject-by-session = По сессиям
label-same-subject = Та же тема в открытом тезаурусе
heading-subjects = Темы

## Asking for printed copies

ask-copy = Заказать печатный экземпляр
ask-symbol = Условное обозначение документа
ask-language = Язык текста
ask-copies = Количество экземпляров
ask-for = Делегация или подразделение
ask-place = Место получения
ask-when = Срок
ask-now = Сейчас
ask-today = Сегодня
ask-tomorrow = Завтра
ask-empty = Оставьте это поле пустым
ask-send = Отправить заказ
ask-about = Что происходит с заказом
ask-by-symbol = По условному обозначению
ask-places = Где можно получить экземпляры
ask-kept = Что хранится
ticket-code = Код
ticket-what = Что печатается
ticket-number = Экземпляры
booklet-contents = Содержание
booklet-in-files = Текст находится в отдельных файлах:
