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

offline-missing = Esta página no está guardada en este dispositivo y no se puede cargar sin conexión.
offline-saved = Las páginas guardadas en este dispositivo se abren como siempre.
offline-files = Los documentos descargados permanecen en su dispositivo.
offline-later = Las direcciones no cambian nunca: vuelva a cargar esta página cuando recupere la conexión.

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
