### The words of the theme: headings and labels that templates show as `t.…`.
### None takes arguments.

## The frame of every page

site-skip-to-content = Ir al contenido principal
site-languages = Esta página en otros idiomas
site-main-places = Secciones principales
site-you-are-here = Usted está aquí
site-on-this-page = En esta página
site-about = Acerca de este sitio
site-contact = Comunicarse con la secretaría
site-other-lists = Otras listas
site-list-pages = Páginas de la lista
site-previous-and-next = Anterior y siguiente

## Headings of sections

heading-today = Hoy
heading-coming-meetings = Próximas sesiones
heading-open-sessions = Períodos de sesiones en curso
heading-bodies = Órganos
heading-current-sessions = Períodos de sesiones en curso y próximos
heading-past-sessions = Períodos de sesiones anteriores
heading-sessions-by-year = Períodos de sesiones por año
heading-agenda = Programa
heading-agenda-items = Temas del programa
heading-sub-items = Subtemas
heading-part-of-item = Tema principal
heading-programme = Programa de sesiones
heading-meetings = Sesiones
heading-meeting = Sesión
heading-statements = Declaraciones
heading-latest-statements = Últimas declaraciones
heading-new-statements = Nuevas declaraciones
heading-all-statements = Todas las declaraciones
heading-documents = Documentos
heading-latest-documents = Últimos documentos
heading-all-documents = Todos los documentos
heading-family = Todas las partes y versiones
heading-related-documents = Documentos conexos
heading-reissues = Nuevas publicaciones
heading-files = Archivos
file-image-only = Solo imagen, sin texto legible.
file-ask = Solicitar una copia accesible
heading-text-by-language = Texto por idioma
heading-more-from-the-speaker = Más declaraciones
heading-statements-by-session = Declaraciones por período de sesiones
heading-speakers-list = Lista de oradores
heading-recordings = Grabaciones
heading-captions = Subtítulos
heading-press-releases = Comunicados de prensa
heading-officers = Miembros de la Mesa
heading-details = Detalles
heading-what-works = Lo que sigue funcionando

## Labels inside sections

label-update-page = Actualizar la página
label-cite = Citar esta declaración
label-agenda-item = Tema del programa
label-item = Tema
label-items = Temas
label-item-of = Tema del programa del siguiente período de sesiones:
label-languages = Idiomas:
label-speaker = Orador
label-status = Estado
label-duty-station = Lugar de destino
label-parent-body = Órgano superior
label-successor-body = Órgano sucesor
label-press-release = Comunicado de prensa
label-official-documents = En el Sistema de Archivo de Documentos:
label-register = Inscribirse como participante
label-this-page = (esta página)
label-previous = Anterior
label-next = Siguiente
label-newer = Más recientes
label-older = Más antiguos
label-no-meetings-today = No hay sesiones previstas para hoy.
label-no-statements-yet = Todavía no hay declaraciones.

## What stands between the entries of a short list

label-list-comma = { ", " }

## After text that exists only in a language that is not the page's

label-in-arabic = (en árabe)
label-in-chinese = (en chino)
label-in-english = (en inglés)
label-in-french = (en francés)
label-in-russian = (en ruso)
label-in-spanish = (en español)
label-in-another-language = (en otro idioma)
journal-years = Años

## Offline

offline-missing = Una página que no está guardada en este dispositivo no se puede mostrar sin conexión.
offline-saved = Las páginas que ya se han abierto en este dispositivo se abren de nuevo e indican cuándo se guardaron.
offline-files = Los documentos descargados permanecen en su dispositivo.
offline-later = Las direcciones no cambian nunca: vuelva a cargar esta página cuando recupere la conexión.
offline-keep = Se puede conservar en este dispositivo un período de sesiones completo, con su búsqueda: su página indica cómo.
keep-heading = Conservar este período de sesiones en este dispositivo
keep-heading-saved = Lo que está guardado en este dispositivo
keep-about = Las páginas del período de sesiones y la búsqueda en ellas funcionan entonces sin conexión.
keep-languages = Idiomas
keep-files = Con los archivos de los documentos y las declaraciones (PDF y otros)
keep-ask = ¿Cuánto espacio ocupa?
keep-start = Conservar
keep-stop = Detener
keep-resume = Continuar
keep-update = Actualizar
keep-remove = Eliminar de este dispositivo
keep-remove-all = Eliminar todo lo guardado

## Búsqueda

search-label = Buscar en este sitio
search-button = Buscar
search-help = Escriba palabras, nombres o signaturas de documentos. Ponga entre comillas una frase exacta y un signo menos delante de la palabra que quiera excluir.
search-without-script = La búsqueda necesita JavaScript, que este navegador no ejecuta. Todo el contenido del sitio puede encontrarse también en las listas siguientes.
search-lists = Consultar las listas
search-results = Resultados
search-filters = Acotar los resultados
search-clear = Quitar todos los filtros
search-sort = Ordenar por
search-by-relevance = Pertinencia
search-by-date = Fecha, lo más reciente primero
search-more = Más resultados
search-all-languages = Buscar en los seis idiomas

## What revisions of a statement changed

revisions-legend = Lo suprimido aparece tachado y lo añadido, subrayado. Solo está vigente el texto más reciente.
revisions-deleted = suprimido:
revisions-inserted = añadido:
revisions-end = (fin)
revisions-none-here = No hay nada que comparar en este idioma.

## A text beside the same text in another language

beside-label = Leer junto a:
beside-pairs = Otros idiomas

## Which document can be had in which language

parity-there = disponible
parity-awaited = aún no
parity-expected = aún no; previsto para el
parity-none = no se publica en este idioma

## The page of a recording

recording-download = Abrir el archivo
recording-moments = En esta grabación
recording-transcript = Transcripción
recording-from-captions = La transcripción procede de los subtítulos y no es un acta oficial.
recording-no-captions = Todavía no hay subtítulos y, por tanto, tampoco transcripción.

## El archivo

archive-by-body = Por órgano
archive-by-year = Por año
archive-by-place = Por lugar
archive-more-ways = Otras vías de acceso
label-subject = Materia
label-broader-subject = Parte de la materia
heading-narrower-subjects = Partes de esta materia
heading-subject-by-session = Por período de sesiones
label-same-subject = La misma materia en un tesauro público
heading-subjects = Materias

## Asking for printed copies

ask-copy = Solicitar un ejemplar impreso
ask-symbol = Signatura del documento
ask-language = Idioma del texto
ask-copies = Ejemplares
ask-for = Delegación u oficina
ask-place = Lugar de recogida
ask-when = Plazo
ask-now = Ahora
ask-today = Hoy
ask-tomorrow = Mañana
ask-empty = Deje este campo vacío
ask-send = Enviar la solicitud
ask-about = Qué sucede con una solicitud
ask-by-symbol = Por signatura
ask-places = Dónde se recogen los ejemplares
ask-kept = Qué se conserva
ticket-code = Código
ticket-what = Qué se imprime
ticket-number = Ejemplares
booklet-contents = Índice
booklet-in-files = El texto está en archivos aparte:
