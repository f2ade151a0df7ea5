# The archive: all sessions, by body, year, place and subject; and guides.

nav-archive = Archivo
archive-lede = Todos los períodos de sesiones, pasados y presentes: por órgano, por año, por lugar, por materia y por orador.
archive-link = Todos los períodos de sesiones, por órgano, año, lugar y materia
archive-subjects = Por materia
archive-speakers = Por orador
sessions-at-place = Períodos de sesiones celebrados en: { $place }
count-sessions-held = { $count ->
    [one] { $count } período de sesiones
   *[other] { $count } períodos de sesiones
}
list-documents-by-subject = Documentos por materia
list-statements-by-subject = Declaraciones por materia
notice-page-in = Esta página todavía no está disponible en español. Se muestra en este idioma: { $language }.
