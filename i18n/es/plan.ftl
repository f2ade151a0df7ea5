# Las frases con que se componen las páginas. Las etiquetas propias de las
# plantillas están en theme.ftl; los nombres de tipos y estados, en terms.ftl.

## Los lugares principales del sitio

nav-home = Inicio
nav-journal = Diario
nav-speakers = Oradores
nav-guides = Guías

chooser-enter = Sesiones, documentos y declaraciones en español
not-found = Esta página no existe. Vaya a la página de inicio en español o compruebe la dirección.
offline-heading = Sin conexión

## Filas

on-behalf-of = en nombre de: { $names }
moment = { $date }, { $time }
time-with-zone = { $time } ({ $zone })
joined = { $first }, { $second }
explained = { $first } — { $second }
remark-revised = Texto revisado
remark-withdrawn = Texto retirado
remark-not-available = No disponible
remark-no-text = Texto no disponible

meeting-numbered-plenary = { $number }ª sesión plenaria
meeting-numbered-informal = { $number }ª sesión oficiosa
meeting-numbered-closed = { $number }ª sesión privada
meeting-numbered-side-event = Acto paralelo núm. { $number }

item-label = Tema { $number }: { $title }
item-short = Tema { $number }
only-in = { $text } ({ $language } únicamente)

count-documents = { $count ->
    [one] { $count } documento
   *[other] { $count } documentos
}
count-statements = { $count ->
    [one] { $count } declaración
   *[other] { $count } declaraciones
}
count-recordings = { $count ->
    [one] { $count } grabación
   *[other] { $count } grabaciones
}
count-items = { $count ->
    [one] { $count } tema
   *[other] { $count } temas
}
count-meetings = { $count ->
    [one] { $count } sesión
   *[other] { $count } sesiones
}
count-sessions = { $count ->
    [one] se celebra { $count } período de sesiones
   *[other] se celebran { $count } períodos de sesiones
}

## Declaraciones

statement-description = Declaración: { $speakers }, { $meeting }, { $session }
cite-plain = { $what }. { $address }
notice-no-text = Esta declaración se pronunció. Su texto no está disponible.
notice-revised = El texto en { $language }, revisado el { $date }, sustituye al anterior.
notice-withdrawn = El texto en { $language } se retiró el { $date }.
notice-reason = Motivo: { $reason }
notice-recalled = El texto en { $language } no está disponible.
statement-unavailable = Este texto no está disponible
notice-courtesy-translation = Esta es una traducción de cortesía, no el texto pronunciado.
notice-only-in = El texto está disponible en { $languages }.
notice-check-against-delivery = Cotéjese con la versión pronunciada: lo dicho puede diferir de este texto.
notice-written = Esta declaración se presentó por escrito.
all-statements = Todas las declaraciones sobre este tema
all-documents = Todos los documentos sobre este tema

## Temas y sesiones

notice-item-deferred = Este tema se ha aplazado a un período de sesiones posterior.
notice-item-deleted = Este tema se ha suprimido del programa.
notice-item-renumbered = Numeración anterior: { $numbers }.
notice-meeting-moved-from = Esta sesión se ha trasladado. En un principio se anunció para el { $when }.
notice-meeting-moved = Esta sesión se ha trasladado.
notice-meeting-cancelled = Esta sesión se ha cancelado.
notice-meeting-suspended = Esta sesión se ha suspendido.
notice-meeting-resumed = Esta sesión se ha reanudado tras una suspensión.
watch-webcast = Ver la transmisión web
sign-language-provided = Se ofrece interpretación en lengua de señas
channel-floor = Sala, idiomas originales
channel-sign = Lengua de señas

## Documentos

notice-advance-unedited = Versión avanzada sin editar: la versión editada puede ser diferente.
notice-title-not-translated = El título de este documento aún no está disponible en español.
not-yet-in = Aún no disponible en { $languages }.
reissued = Publicado nuevamente el { $date }: { $reason }

fact-kind = Tipo
fact-date = Fecha
fact-distribution = Distribución
fact-original = Idioma original
fact-sponsors = Patrocinadores
fact-job-number = Número de trabajo
fact-room = Sala
fact-webcast = Transmisión web
fact-access = Accesibilidad
fact-joint-with = Sesión conjunta con

relation-revises = Revisión de
relation-revises-inverse = Versión revisada
relation-adds-to = Adición de
relation-adds-to-inverse = Adición
relation-corrects = Corrección de
relation-corrects-inverse = Corrección
relation-amends = Enmienda a
relation-amends-inverse = Enmienda
relation-supersedes = Sustituye a
relation-supersedes-inverse = Sustituido por
relation-adopted-as = Aprobado como
relation-adopted-as-inverse = Aprobado a partir del proyecto
relation-record-of = Acta de
relation-record-of-inverse = Acta
relation-relates-to = Véase también
relation-relates-to-inverse = Véase también

## Listas

list-documents = Documentos
list-documents-by-symbol = Documentos por signatura
list-documents-by-item = Documentos por tema del programa
list-documents-by-kind = Documentos por tipo
list-documents-by-date = Documentos por fecha
list-statements = Declaraciones
list-statements-by-date = Declaraciones, las más recientes primero
list-statements-by-speaker = Declaraciones por orador
list-statements-by-item = Declaraciones por tema del programa
list-statements-by-kind = Declaraciones por tipo
list-recordings = Grabaciones
list-agenda = Programa
all-items = Todos los temas del programa
list-older-page = página { $number }, desde la más antigua
list-newest-page = Página más reciente

## Diario, órganos, oradores

journal-of = Diario, { $date }
sessions-in-year = Períodos de sesiones de { $year }
former-name = { $name } (hasta el { $date })
speakers-state = Estados
speakers-observer = Observadores
speakers-group = Grupos
speakers-intergovernmental = Organizaciones intergubernamentales
speakers-non-governmental = Organizaciones no gubernamentales
speakers-un-entity = Entidades de las Naciones Unidas
speakers-officer = Miembros de la Mesa
speakers-expert = Expertos

## Textos largos

prose-table = Cuadro
prose-notes = Notas
prose-back = Volver al texto, nota

## The podium, and for whom a site is made

podium-heading = Estrado
podium-meeting = La página de esta sesión
edition-podium = Edición del estrado, para la Presidencia y los intérpretes: contiene textos sujetos a embargo. No debe difundirse.
edition-participants = Edición para los participantes: no debe publicarse.
notice-embargoed = Sujeto a embargo hasta que se pronuncie. Cotéjese con la versión pronunciada.
notice-interpreters-only = Solo para los intérpretes: este texto no se publicará.
remark-embargoed = Sujeto a embargo
remark-interpreters-only = Solo intérpretes
remark-released = Publicado
remark-nothing-received = No se ha recibido ningún texto
