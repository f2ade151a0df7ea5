# The archive: all sessions, by body, year, place and subject; and guides.

nav-archive = Архив
archive-lede = Все сессии, прошедшие и текущие: по органам, годам, местам проведения, темам и ораторам.
archive-link = Все сессии по органам, годам, местам проведения и темам
archive-subjects = По темам
archive-speakers = По ораторам
sessions-at-place = Сессии, место проведения: { $place }
count-sessions-held = { $count ->
    [one] { $count } сессия
    [few] { $count } сессии
    [many] { $count } сессий
   *[other] { $count } сессии
}
list-documents-by-subject = Документы по темам
list-statements-by-subject = Заявления по темам
notice-page-in = Эта страница пока не переведена на русский язык. Язык показанного текста: { $language }.
