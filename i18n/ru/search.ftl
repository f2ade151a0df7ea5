### Что говорит программа страницы поиска. Она получает эти предложения вместе
### со страницей и заполняет то, что стоит в фигурных скобках.

search-heading = Поиск
search-count = { $count ->
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}
search-count-about = Примерно { search-count }
search-none = Ничего не найдено.
search-loading = Загружается поисковая программа ({ $size })…
search-press = Ваш браузер просит экономить трафик. Нажмите кнопку поиска, чтобы загрузить поисковую программу ({ $size }).
search-some = Страниц, где есть все эти слова, не найдено. На страницах ниже есть некоторые из них.
search-corrected = Показаны результаты по запросу «{ $found }».
search-insist = Искать именно «{ $typed }»
search-all-results = Все результаты ({ $language })
search-more-choices = Показать все: { $number }
search-explained = { $name }: { $values }

## Что не удалось

search-offline = Не удалось получить поисковые данные. Проверьте подключение и повторите поиск.
search-unsupported = Этот браузер слишком стар для поисковой программы.
search-broken = Поисковая программа остановилась из-за ошибки.
search-format = Поисковые данные новее этой страницы. Обновите страницу и повторите поиск.
search-tampered = Поисковые данные повреждены и не были использованы.
search-missing = Часть поисковых данных отсутствует.

## По чему можно уточнить результаты

search-facet-kind = Вид
search-facet-body = Орган
search-facet-session = Сессия
search-facet-item = Пункт повестки дня
search-facet-speaker = Оратор
search-facet-year = Год
search-facet-language = Язык текста

search-kind-statement = Заявление
search-kind-document = Документ
search-kind-press = Пресс-релиз
search-kind-meeting = Заседание
search-kind-item = Пункт повестки дня
search-kind-session = Сессия
search-kind-page = Страница о сайте
search-kind-speaker = Оратор
