### Dates, heures, fuseaux et tailles selon l’usage des Nations Unies en français.

-nb = { "\u00A0" }

month-name = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
month-in-date = { month-name }
weekday-name = { $weekday ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}

day-of-month = { $day ->
    [1] 1er
   *[other] { $day }
}
date = { $day }{ -nb }{ $month }{ -nb }{ $year }
weekday-date = { $weekday } { $date }
month-year = { $month }{ -nb }{ $year }

date-range-in-month = { $first-day }-{ $last-day }{ -nb }{ $month }{ -nb }{ $year }
date-range-in-year = { $first-day }{ -nb }{ $first-month }-{ $last-day }{ -nb }{ $last-month }{ -nb }{ $year }
date-range = { $first }-{ $last }

time = { $minute ->
    [0] { $hour ->
        [0] minuit
        [one] { $hour }{ -nb }heure
       *[other] { $hour }{ -nb }heures
    }
   *[other] { $hour }{ -nb }h{ -nb }{ PAD($minute) }
}
time-range-start = { time }
time-range = de { $start } à { $end }

zone-utc = UTC
zone-of-city = heure locale ({ $city })
zone-africa-addis-ababa = heure d’Addis-Abeba
zone-africa-cairo = heure du Caire
zone-africa-nairobi = heure de Nairobi
zone-america-jamaica = heure de Kingston
zone-america-mexico-city = heure de Mexico
zone-america-new-york = heure de New York
zone-america-port-of-spain = heure de Port of Spain
zone-america-santiago = heure de Santiago
zone-america-toronto = heure de Montréal
zone-asia-bangkok = heure de Bangkok
zone-asia-beirut = heure de Beyrouth
zone-asia-tokyo = heure de Tokyo
zone-europe-amsterdam = heure de La Haye
zone-europe-berlin = heure de Bonn
zone-europe-london = heure de Londres
zone-europe-madrid = heure de Madrid
zone-europe-paris = heure de Paris
zone-europe-rome = heure de Rome
zone-europe-vienna = heure de Vienne
zone-europe-zurich = heure de Genève

size-bytes = { $size }{ -nb }o
size-kilobytes = { $size }{ -nb }ko
size-megabytes = { $size }{ -nb }Mo
size-gigabytes = { $size }{ -nb }Go
