### Fechas, horas, husos y tamaños según el uso de las Naciones Unidas en español.

-nb = { "\u00A0" }

month-name = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
month-in-date = { month-name }
weekday-name = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}

day-of-month = { $day }
date = { $day } de { $month } de { $year }
weekday-date = { $weekday } { $date }
month-year = { $month } de { $year }

date-range-in-month = { $first-day } a { $last-day } de { $month } de { $year }
date-range-in-year = { $first-day } de { $first-month } a { $last-day } de { $last-month } de { $year }
date-range = { $first } a { $last }

time = { $hour }.{ PAD($minute) } horas
time-range-start = { $hour }.{ PAD($minute) }
time-range = de { $start } a { $end }

zone-utc = UTC
zone-of-city = hora local ({ $city })
zone-africa-addis-ababa = hora de Addis Abeba
zone-africa-cairo = hora de El Cairo
zone-africa-nairobi = hora de Nairobi
zone-america-jamaica = hora de Kingston
zone-america-mexico-city = hora de Ciudad de México
zone-america-new-york = hora de Nueva York
zone-america-port-of-spain = hora de Puerto España
zone-america-santiago = hora de Santiago
zone-america-toronto = hora de Montreal
zone-asia-bangkok = hora de Bangkok
zone-asia-beirut = hora de Beirut
zone-asia-tokyo = hora de Tokio
zone-europe-amsterdam = hora de La Haya
zone-europe-berlin = hora de Bonn
zone-europe-london = hora de Londres
zone-europe-madrid = hora de Madrid
zone-europe-paris = hora de París
zone-europe-rome = hora de Roma
zone-europe-vienna = hora de Viena
zone-europe-zurich = hora de Ginebra

size-bytes = { $size }{ -nb }B
size-kilobytes = { $size }{ -nb }kB
size-megabytes = { $size }{ -nb }MB
size-gigabytes = { $size }{ -nb }GB
