# The archive: all sessions, by body, year, place and subject; and guides.

nav-archive = Archive
archive-lede = All sessions, past and present: by body, by year, by place, by subject and by speaker.
archive-link = All sessions, by body, year, place and subject
archive-subjects = By subject
archive-speakers = By speaker
sessions-at-place = Sessions in { $place }
count-sessions-held = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
list-documents-by-subject = Documents by subject
list-statements-by-subject = Statements by subject
notice-page-in = This page is not yet available in English. It is shown in { $language }.
