# Слова командной строки.

## Слова перед частями каждого замечания.

finding-error = ошибка
finding-warning = предупреждение
finding-help = совет

## Справка

cli-about = Портал безбумажных заседаний в виде статического сайта на шести языках.
cli-option-site = Папка сайта
cli-option-lang = Язык сообщений: ar, zh, en, fr, ru или es
cli-build = Собрать сайт
cli-build-out = Папка, в которую собирается сайт
cli-build-now = Момент, на который собирается сайт, вместо текущего
cli-build-base-url = Адрес размещения сайта вместо указанного в site.toml
cli-build-report = Записать сведения о сборке в этот файл в формате JSON
cli-build-audience = Для кого: public, participants или podium
cli-build-watch = Собирать заново при каждом изменении файлов
cli-build-dry-run = Только сообщить, что станет общедоступным, изменится или исчезнет
cli-build-confirm = Опубликовать именно это изменение, хотя policies.confirm требует подтверждения
cli-build-format = Для терминала (human) или для комментария (markdown)
cli-build-private = Читающим журнал можно знать, что под эмбарго: сообщать имена и тогда, когда задана переменная CI
cli-check = Проверить файлы сайта и сообщить обо всех ошибках
cli-check-now = Момент, на который проводится проверка, вместо текущего
cli-check-format = Для людей (human) или для программ (json)
cli-serve = Собрать сайт, открыть к нему доступ на этом компьютере и собирать заново при каждом изменении файлов
cli-serve-port = Порт, по которому доступен сайт
cli-serve-now = Момент, на который собирается сайт, вместо текущего
cli-search = Искать на собранном сайте на языке, заданном в --lang
cli-search-out = Папка, в которую собран сайт
cli-search-limit = Сколько результатов показать
cli-search-json = Показать результаты в формате JSON
cli-search-queries = Искать каждую строку этого файла и показать результаты каждой одной строкой JSON
cli-search-query = Что искать
cli-init = Создать свой сайт
cli-init-folder = Папка, в которой он создается

## Сборка и проверка

cli-no-findings = Ошибок и предупреждений нет.
cli-findings-more = … и еще { $count } вида { $code }. Все показывает команда papersmart check.
cli-findings = { $errors ->
    [0] Ошибок нет
    [one] { $errors } ошибка
    [few] { $errors } ошибки
    [many] { $errors } ошибок
   *[other] { $errors } ошибки
}, { $warnings ->
    [0] предупреждений нет
    [one] { $warnings } предупреждение
    [few] { $warnings } предупреждения
    [many] { $warnings } предупреждений
   *[other] { $warnings } предупреждения
}.
cli-built = Страниц: { $pages }. Записано: { $written }. Удалено: { $deleted }. Время: { $milliseconds }{ -nb }мс.
cli-not-built = Сборка не выполнена: сначала исправьте ошибки, указанные выше. Опубликованное не изменилось.
cli-would-appear = { $count ->
    [0] Ничего не станет общедоступным.
    [one] Станет общедоступным { $count } адрес:
    [few] Станут общедоступными { $count } адреса:
   *[other] Станут общедоступными { $count } адресов:
}
cli-would-change = { $count ->
    [0] Ничего не изменится.
    [one] Изменится { $count } адрес:
    [few] Изменятся { $count } адреса:
   *[other] Изменятся { $count } адресов:
}
cli-would-vanish = { $count ->
    [0] Ничего не исчезнет.
    [one] Исчезнет { $count } адрес:
    [few] Исчезнут { $count } адреса:
   *[other] Исчезнут { $count } адресов:
}
cli-would-more = … и еще { $count }
cli-nothing-published = Ничего не опубликовано. Без --dry-run публикация состоится.
cli-confirm-first = В папке сборки еще нет сайта (policies.confirm.first).
cli-confirm-vanishing = Адресов исчезнет без отмены публикации или отзыва: { $count }. Допускается без подтверждения: { $limit } (policies.confirm.vanishing).
cli-confirm-releases = Адресов сразу станет общедоступными: { $count }. Допускается без подтверждения: { $limit } (policies.confirm.releases).
cli-confirm-waiting = Вместе с этим ожидают страницы и файлы выступлений, которые отозваны или публикация которых отменена: { $count }. Немедленно подтвердите изменение или отмените остальное.
cli-confirm-how = Ничего из этого не публикуется, пока человек не подтвердит именно это изменение: повторите сборку с теми же параметрами и --confirm { $code }.
cli-confirm-other = --confirm { $code } относится к другому изменению.
cli-confirm-preview = Это только предварительный просмотр. При сборке потребуется подтверждение.
cli-session-stopped = В сессии { $session } есть ошибки, и она не собрана. Ее опубликованные страницы не изменились.
cli-session-absent = В сессии { $session } есть ошибки, и она не собрана; ее страниц в папке сборки нет. Исправьте ошибки до публикации.
cli-waiting = Идет другая сборка или изменение этого сайта. Ожидание окончания.
cli-progress-pages = стр.
cli-failed = Не удалось выполнить: { $reason }
cli-not-ours = Папка { $path } не пуста и создана не программой papersmart. Укажите другую с помощью --out или очистите эту.
cli-other-edition = В папке { $path } находится издание для аудитории { $audience }. Укажите другую папку с помощью --out: издания нельзя смешивать.
cli-watching = Отслеживаются изменения. Для завершения нажмите Ctrl+C.
cli-serving = Адрес сайта: { $address }
cli-port = Порт { $port } использовать нельзя ({ $reason }). Укажите другой с помощью --port.
cli-init-done = Новый сайт создан в папке { $path }. Отредактируйте его файлы и выполните: papersmart --site { $path } serve
cli-init-exists = В папке { $path } уже есть сайт. Ничего не изменено.

## Поиск

cli-search-found = { $count ->
    [0] Ничего не найдено.
    [one] Найдена { $count } страница.
    [few] Найдены { $count } страницы.
    [many] Найдено { $count } страниц.
   *[other] Найдено { $count } страницы.
}
cli-search-language = Индекса на языке «{ $language }» нет. Выберите ar, zh, en, fr, ru или es.
cli-search-nothing = В папке { $path } нет поискового индекса. Сначала соберите сайт: papersmart build --out { $path }
cli-search-format = Версия поискового индекса в папке { $path } неизвестна этой программе. Соберите сайт заново.
cli-search-damaged = Поисковый индекс в папке { $path } поврежден или неполон. Соберите сайт заново.

## Wrong command lines and the frame of the help

cli-usage = Использование
cli-commands = Команды
cli-options = Параметры
cli-option-help = Показать эту справку
cli-option-version = Показать версию
cli-unknown-argument = Параметра { $argument } не существует.
cli-unknown-command = Команды { $argument } не существует.
cli-missing-argument = Не указано: { $argument }.
cli-bad-value = { $argument } не принимает значение «{ $value }».
cli-given-twice = { $argument } указано дважды или вместе с несовместимым параметром.
cli-see-help = См.: papersmart --help
