# Что другие программы берут с сайта: календари и ленты, и путь к ним со страниц.

heading-follow = Следить за изменениями
follow-calendar = Подписаться на календарь
follow-calendar-file = Файл календаря
follow-feed = Новостная лента
follow-json-feed = Лента JSON
follow-items = Пункты повестки дня: { $numbers }

## События календарей

calendar-cancelled = Отменено: { $summary }
calendar-joint = Совместное заседание с: { $sessions }
