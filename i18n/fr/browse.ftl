# The archive: all sessions, by body, year, place and subject; and guides.

nav-archive = Archives
archive-lede = Toutes les sessions, passées et présentes : par organe, par année, par lieu, par sujet et par orateur.
archive-link = Toutes les sessions, par organe, année, lieu et sujet
archive-subjects = Par sujet
archive-speakers = Par orateur
sessions-at-place = Sessions tenues à cet endroit : { $place }
count-sessions-held = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
list-documents-by-subject = Documents par sujet
list-statements-by-subject = Déclarations par sujet
notice-page-in = Cette page n’est pas encore disponible en français. Elle est affichée en version originale ({ $language }).
