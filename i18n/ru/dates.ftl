### Даты, время, часовые пояса и размеры по правилам Организации Объединенных Наций.

-nb = { "\u00A0" }

month-name = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
}
month-in-date = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}
weekday-name = { $weekday ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
}

day-of-month = { $day }
date = { $day } { $month } { $year } года
weekday-date = { $weekday }, { $date }
month-year = { $month } { $year } года

date-range-in-month = { $first-day }–{ $last-day } { $month } { $year } года
date-range-in-year = { $first-day } { $first-month } — { $last-day } { $last-month } { $year } года
date-range = { $first } — { $last }

time = { $hour }{ -nb }ч{ -nb }{ PAD($minute) }{ -nb }мин
time-range-start = { time }
time-range = с { $start } до { $end }

zone-utc = UTC
zone-of-city = по местному времени ({ $city })
zone-africa-addis-ababa = по времени Аддис-Абебы
zone-africa-cairo = по каирскому времени
zone-africa-nairobi = по времени Найроби
zone-america-jamaica = по времени Кингстона
zone-america-mexico-city = по времени Мехико
zone-america-new-york = по нью-йоркскому времени
zone-america-port-of-spain = по времени Порт-оф-Спейна
zone-america-santiago = по времени Сантьяго
zone-america-toronto = по монреальскому времени
zone-asia-bangkok = по времени Бангкока
zone-asia-beirut = по времени Бейрута
zone-asia-tokyo = по токийскому времени
zone-europe-amsterdam = по гаагскому времени
zone-europe-berlin = по боннскому времени
zone-europe-london = по лондонскому времени
zone-europe-madrid = по мадридскому времени
zone-europe-paris = по парижскому времени
zone-europe-rome = по римскому времени
zone-europe-vienna = по венскому времени
zone-europe-zurich = по женевскому времени

size-bytes = { $size }{ -nb }Б
size-kilobytes = { $size }{ -nb }КБ
size-megabytes = { $size }{ -nb }МБ
size-gigabytes = { $size }{ -nb }ГБ
