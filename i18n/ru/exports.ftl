# Texts, sessions and archives for other programs.

akn-file = Этот текст в формате XML (Akoma Ntoso)

cli-export = Экспортировать сессию: для архивов или в виде книг
cli-export-bag = В виде пакета BagIt (RFC 8493): файлы, тексты, данные и страницы
cli-export-wacz = В виде веб-архива (WACZ) для программ, воспроизводящих страницы
cli-export-session = Сессия
cli-export-to = Куда: файл, а для пакета и папка; читать сможете только вы
cli-export-from = Папка, в которую собран сайт
cli-export-audience = Для кого издание в этой папке: public, participants или podium
cli-export-base-url = Адрес, для которого собран сайт, если он не тот, что в site.toml
cli-export-now = Момент, которым датируется экспорт, вместо настоящего
cli-export-force = Заменить то, что там есть: файл или пакет

export-files = файлов
export-done = Сессия находится в { $path }. Файлов: { $files }. Байтов: { $bytes }.
export-elsewhere = Файлов, которые хранятся на других серверах и указаны в fetch.txt: { $count }. Загрузите их перед проверкой пакета.
export-confidential = { $path } не для публики: там есть то, что может показывать только это издание. Храните его там, где оно доступно лишь его читателям.
export-not-up-to-date = Издание в { $path } отстаёт от содержания. Сначала соберите его: papersmart build --out { $path } с теми же параметрами. Ничего не записано.
export-no-edition = В { $path } нет издания. Сначала соберите его: papersmart build --out { $path }
export-other-edition = В папке { $path } находится издание для { $audience }. Укажите его с помощью --audience или другую папку с помощью --from.
export-no-session = В { $path } нет сессии { $session }. Посмотрите папки в content/sessions.
export-changed = { $path } не соответствует собранному. Соберите издание ещё раз. Ничего не записано.
export-occupied = { $path } уже существует. Выберите другое место с помощью --to или замените файл или пакет с помощью --force.
export-exposed = Записанное в { $path } было бы опубликовано или принято за материалы сайта. Выберите другое место с помощью --to.
