### التواريخ والأوقات والمناطق الزمنية وأحجام الملفات وفقا لاستعمال الأمم المتحدة.

-nb = { "\u00A0" }

month-name = { $month ->
    [1] كانون الثاني/يناير
    [2] شباط/فبراير
    [3] آذار/مارس
    [4] نيسان/أبريل
    [5] أيار/مايو
    [6] حزيران/يونيه
    [7] تموز/يوليه
    [8] آب/أغسطس
    [9] أيلول/سبتمبر
    [10] تشرين الأول/أكتوبر
    [11] تشرين الثاني/نوفمبر
   *[12] كانون الأول/ديسمبر
}
month-in-date = { month-name }
weekday-name = { $weekday ->
    [1] الاثنين
    [2] الثلاثاء
    [3] الأربعاء
    [4] الخميس
    [5] الجمعة
    [6] السبت
   *[7] الأحد
}

day-of-month = { $day }
date = { $day } { $month } { $year }
weekday-date = { $weekday }، { $date }
month-year = { $month } { $year }

# The marks beside the hyphen keep the first day on the right, whatever stands before.
date-range-in-month = { $first-day }‏-‏{ $last-day } { $month } { $year }
date-range-in-year = { $first-day } { $first-month } - { $last-day } { $last-month } { $year }
date-range = { $first } - { $last }

time = الساعة { $hour }:{ PAD($minute) }
time-range-start = { time }
time-range = من { $start } إلى { $end }

zone-utc = بالتوقيت العالمي المنسق
zone-of-city = بالتوقيت المحلي ({ $city })
zone-africa-addis-ababa = بتوقيت أديس أبابا
zone-africa-cairo = بتوقيت القاهرة
zone-africa-nairobi = بتوقيت نيروبي
zone-america-jamaica = بتوقيت كينغستون
zone-america-mexico-city = بتوقيت مكسيكو سيتي
zone-america-new-york = بتوقيت نيويورك
zone-america-port-of-spain = بتوقيت بورت أوف سبين
zone-america-santiago = بتوقيت سانتياغو
zone-america-toronto = بتوقيت مونتريال
zone-asia-bangkok = بتوقيت بانكوك
zone-asia-beirut = بتوقيت بيروت
zone-asia-tokyo = بتوقيت طوكيو
zone-europe-amsterdam = بتوقيت لاهاي
zone-europe-berlin = بتوقيت بون
zone-europe-london = بتوقيت لندن
zone-europe-madrid = بتوقيت مدريد
zone-europe-paris = بتوقيت باريس
zone-europe-rome = بتوقيت روما
zone-europe-vienna = بتوقيت فيينا
zone-europe-zurich = بتوقيت جنيف

size-bytes = { $size }{ -nb }بايت
size-kilobytes = { $size }{ -nb }كيلوبايت
size-megabytes = { $size }{ -nb }ميغابايت
size-gigabytes = { $size }{ -nb }غيغابايت
