# Printed copies on demand.

## What readers see

print-heading = Печатные экземпляры
print-lede = Пункт печати печатает то, что нужно, и не больше. Закажите экземпляры на странице документа или заявления либо здесь по условному обозначению и получите их в указанном вами месте.
print-kept-what = В заказе указывается, что, на каком языке, в скольких экземплярах, для кого, где и к какому сроку нужно напечатать. Укажите название делегации или подразделения, а не имя человека. Заказ читает только пункт печати, и ничего из него не публикуется.
print-kept = { $count ->
    [0] Кто сделал заказ и куда переданы экземпляры, удаляется сразу после печати. Хранится только то, сколько напечатано за день.
    [one] Кто сделал заказ и куда переданы экземпляры, удаляется через { $count } день после печати. Хранится только то, сколько напечатано за день.
    [few] Кто сделал заказ и куда переданы экземпляры, удаляется через { $count } дня после печати. Хранится только то, сколько напечатано за день.
    [many] Кто сделал заказ и куда переданы экземпляры, удаляется через { $count } дней после печати. Хранится только то, сколько напечатано за день.
   *[other] Кто сделал заказ и куда переданы экземпляры, удаляется через { $count } дня после печати. Хранится только то, сколько напечатано за день.
}
print-thanks = Ваш заказ отправлен
print-thanks-next = Экземпляры будут в указанном вами месте. Если они нужны немедленно, сообщите об этом и в пункт печати.
print-mail-subject = Печатные экземпляры: { $what }
print-mail-body =
    Документ: { $title }
    Адрес: { $address }
    Язык ({ $languages }):
    Количество экземпляров:
    Делегация или подразделение:
    Место получения:
    Срок (сейчас, сегодня, завтра):

## On tickets

ticket-heading = { $count ->
    [one] { $count } талон на печать
    [few] { $count } талона на печать
    [many] { $count } талонов на печать
   *[other] { $count } талона на печать
}
ticket-copies = { $count ->
    [one] { $count } экземпляр
    [few] { $count } экземпляра
    [many] { $count } экземпляров
   *[other] { $count } экземпляра
}
ticket-at-once = сейчас
ticket-by = к { $day }
ticket-collect = Место получения:
ticket-for = Для:

## The commands

cli-print = Пункт печати: заказы на печатные экземпляры, работы и талоны
cli-print-import = Принять заказы, сделанные через форму, из выгрузки ее сервера
cli-print-import-export = Выгрузка, CSV или JSON: файл либо адрес; PAPERSMART_PRINT_TOKEN, если он требуется
cli-print-queue = Показать, что нужно напечатать, в порядке срочности
cli-print-queue-format = Вид: human или json
cli-print-tickets = Сделать талоны для работ, у которых их нет, с титульным листом для каждого места
cli-print-tickets-to = Файл, который сможете прочитать только вы; без него талоны идут на стандартный вывод
cli-print-tickets-again = Для всех ожидающих работ, в том числе с талонами
cli-print-done = Отметить, что работы напечатаны
cli-print-codes = Коды работ, набранные или считанные
cli-print-done-copies = Сколько экземпляров каждой напечатано, если не столько, сколько заказано
cli-print-drop = Отметить, что работы не будут напечатаны
cli-print-drop-reason = Почему

print-imported = Новых заказов: { $new }. Уже известных: { $known }.
print-other-forms = Строк других форм, которые не тронуты: { $count }.
print-cut = Заказов, в которых слишком длинный текст обрезан: { $count }.
print-unknown-columns = Неизвестные столбцы, из которых ничего не сохранено: { $columns }.
print-aside = Строка { $row } отложена: { $reason }
print-aside-robot = заполнено поле, которое людям не видно.
print-aside-nothing = не сказано, что печатать.
print-aside-thing = это не адрес документа или заявления.
print-aside-language = такого языка нет.
print-aside-copies = такое число экземпляров заказать нельзя.
print-aside-when = срок указан не словом формы.
print-queue-empty = Печатать нечего.
print-queue-aside = Строк, отложенных в counter/register.json: { $count }.
print-when-now = сейчас
print-when-today = сегодня
print-when-tomorrow = завтра
print-late = ПРОСРОЧЕНО
print-has-ticket = есть талон
print-state-other-language = не на этом языке
print-state-withdrawn = отозвано
print-state-unknown = ничего опубликованного нет
print-tickets-written = Талонов: { $count }, файл { $path }. Откройте его в браузере, напечатайте и удалите.
print-without = Работ без талона, потому что печатать нечего: { $count }. Посмотрите их с помощью papersmart print queue и закройте с помощью papersmart print drop.
print-done = Напечатано: { $codes }. Экземпляров: { $copies }. Листов: { $sheets }.
print-dropped = Снято: { $codes }.
print-estimated = Если число страниц неизвестно, листы оцениваются из расчета 400 слов на страницу и двух страниц на лист.
print-closed-before = Закрыто ранее: { $codes }.
print-forgotten = Заказов, срок хранения которых истек и которые удалены: { $count }.

desk-print-unreadable = Выгрузка не является ни таблицей с заголовком (CSV), ни JSON либо обрывается. Ничего не принято.
desk-print-no-columns = Ни один столбец выгрузки не назван как поле формы, например symbol, language или copies. Ничего не принято.
desk-print-unknown-job = Работы { $code } нет.
desk-print-two-jobs = Код { $code } — у двух работ без талонов. Сначала составьте талоны: papersmart print tickets; тогда у каждой будет свой код.
desk-print-nothing-there = То, что заказано в { $code }, не опубликовано и не могло быть напечатано. Закройте работу: papersmart print drop { $code } --reason ТЕКСТ.
desk-print-printed-unread = Файл printed.toml сессии { $session } не читается, и добавить в него ничего нельзя. Причину покажет papersmart check.
desk-print-no-tickets = Ни одна работа не ждет талона. Работ, которые нельзя напечатать: { $count }. С --again сделанные талоны делаются снова.
desk-print-need-to = В талонах сказано, кто сделал заказ, а здесь могут читать другие. Укажите с помощью --to, в какой файл их записать.
desk-print-not-fetched = { $address } не дает выгрузку: { $reason }

## Booklets

booklet-made = Составлено на основе { $address }, { $date }.
cli-print-booklet = Сделать брошюру по пункту или заседанию: все открытые тексты в одном документе
cli-print-booklet-session = Сессия
cli-print-booklet-item = Пункт повестки дня
cli-print-booklet-meeting = Заседание
cli-print-booklet-lang = Язык брошюры
cli-print-booklet-paper = Бумага: a4 или letter
cli-print-booklet-to = Файл, который записывается: .html либо .pdf, если есть Chromium
cli-print-booklet-browser = Chromium, который делает PDF, если его имя не из обычных
print-booklet-written = Брошюра находится в { $path }.
desk-print-nothing-of = Ничего открытого с именем { $name } нет.
desk-print-ending = { $file } не заканчивается ни на .html, ни на .pdf.
desk-print-no-browser = Chromium для создания PDF не найден. Укажите его с помощью --browser либо запишите файл .html, откройте его в любом браузере и напечатайте.
desk-print-browser-failed = { $browser } не создал PDF. Запишите файл .html, откройте его в браузере и напечатайте.
