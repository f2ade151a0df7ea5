### Dates, times, zones and sizes as the United Nations writes them in English.
### HOUR12 gives the hour on a twelve-hour clock, HALF says "am" or "pm", and
### PAD writes a number with two digits.

month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# The month's name beside a day, where grammar changes it.
month-in-date = { month-name }

# 1 is Monday.
weekday-name = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}

day-of-month = { $day }
date = { $day } { $month } { $year }
weekday-date = { $weekday }, { $date }
month-year = { $month } { $year }

## Ranges: within a month, within a year, and across years (whole dates).

date-range-in-month = { $first-day }–{ $last-day } { $month } { $year }
date-range-in-year = { $first-day } { $first-month }–{ $last-day } { $last-month } { $year }
date-range = { $first }–{ $last }

## Times of day

time = { $minute ->
    [0] { $hour ->
        [0] midnight
        [12] noon
       *[other] { HOUR12($hour) } { HALF($hour) ->
            [am] a.m.
           *[pm] p.m.
        }
    }
   *[other] { HOUR12($hour) }.{ PAD($minute) } { HALF($hour) ->
        [am] a.m.
       *[pm] p.m.
    }
}
# The first time of a range, where the language drops a word.
time-range-start = { time }
time-range = { $start } to { $end }

## Time zones: they follow a time ("10 a.m. Geneva time").

zone-utc = UTC
zone-of-city = { $city } time
zone-africa-addis-ababa = Addis Ababa time
zone-africa-cairo = Cairo time
zone-africa-nairobi = Nairobi time
zone-america-jamaica = Kingston time
zone-america-mexico-city = Mexico City time
zone-america-new-york = New York time
zone-america-port-of-spain = Port of Spain time
zone-america-santiago = Santiago time
zone-america-toronto = Montreal time
zone-asia-bangkok = Bangkok time
zone-asia-beirut = Beirut time
zone-asia-tokyo = Tokyo time
zone-europe-amsterdam = The Hague time
zone-europe-berlin = Bonn time
zone-europe-london = London time
zone-europe-madrid = Madrid time
zone-europe-paris = Paris time
zone-europe-rome = Rome time
zone-europe-vienna = Vienna time
zone-europe-zurich = Geneva time

## Sizes of files

-nb = { "\u00A0" }
size-bytes = { $size }{ -nb }B
size-kilobytes = { $size }{ -nb }kB
size-megabytes = { $size }{ -nb }MB
size-gigabytes = { $size }{ -nb }GB
