### 联合国中文文件所用的日期、时间、时区和文件大小格式。

-nb = { "\u00A0" }

month-name = { $month }月
month-in-date = { month-name }
weekday-name = { $weekday ->
    [1] 星期一
    [2] 星期二
    [3] 星期三
    [4] 星期四
    [5] 星期五
    [6] 星期六
   *[7] 星期日
}

day-of-month = { $day }日
date = { $year }年{ $month }{ $day }
weekday-date = { $date }{ $weekday }
month-year = { $year }年{ $month }

date-range-in-month = { $year }年{ $month }{ $first-day }至{ $last-day }
date-range-in-year = { $year }年{ $first-month }{ $first-day }至{ $last-month }{ $last-day }
date-range = { $first }至{ $last }

time = { $hour ->
    [0] 凌晨
    [1] 凌晨
    [2] 凌晨
    [3] 凌晨
    [4] 凌晨
    [5] 凌晨
    [12] { $minute ->
        [0] 中午
       *[other] 下午
    }
    [19] 晚上
    [20] 晚上
    [21] 晚上
    [22] 晚上
    [23] 晚上
   *[other] { HALF($hour) ->
        [am] 上午
       *[pm] 下午
    }
}{ $hour ->
    [0] 0
   *[other] { HOUR12($hour) }
}时{ $minute ->
    [0] { "" }
   *[other] { PAD($minute) }分
}
time-range-start = { time }
time-range = { $start }至{ $end }

zone-utc = 协调世界时
zone-of-city = 当地时间({ $city })
zone-africa-addis-ababa = 亚的斯亚贝巴时间
zone-africa-cairo = 开罗时间
zone-africa-nairobi = 内罗毕时间
zone-america-jamaica = 金斯敦时间
zone-america-mexico-city = 墨西哥城时间
zone-america-new-york = 纽约时间
zone-america-port-of-spain = 西班牙港时间
zone-america-santiago = 圣地亚哥时间
zone-america-toronto = 蒙特利尔时间
zone-asia-bangkok = 曼谷时间
zone-asia-beirut = 贝鲁特时间
zone-asia-tokyo = 东京时间
zone-europe-amsterdam = 海牙时间
zone-europe-berlin = 波恩时间
zone-europe-london = 伦敦时间
zone-europe-madrid = 马德里时间
zone-europe-paris = 巴黎时间
zone-europe-rome = 罗马时间
zone-europe-vienna = 维也纳时间
zone-europe-zurich = 日内瓦时间

size-bytes = { $size }{ -nb }字节
size-kilobytes = { $size }{ -nb }kB
size-megabytes = { $size }{ -nb }MB
size-gigabytes = { $size }{ -nb }GB
