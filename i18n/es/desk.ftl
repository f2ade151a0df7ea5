# Las palabras de los comandos con que la secretaría modifica el contenido.

## Ayuda

cli-statement = Recibir, publicar y retirar declaraciones
cli-statement-lang = Idiomas del texto, por ejemplo en o pt; si se omite, los que indican los nombres de los archivos, o todas las versiones con que sea posible
cli-statement-receive = Registrar una declaración, o un idioma más de ella; los archivos se copian y permanecen donde están
cli-statement-receive-files = El texto (.md) y los archivos, uno o varios por idioma; ninguno para una declaración sin texto
cli-statement-receive-id = Añadir idiomas a esta declaración; con --meeting o --entry, el identificador de la nueva
cli-statement-stage = Entregar el texto a la presidencia y a los intérpretes; sigue bajo embargo
cli-statement-release = Publicar el texto
cli-statement-release-delivered = Registrar que la declaración se acaba de pronunciar
cli-statement-revise = Sustituir un texto por otros archivos; los anteriores quedan de nuevo bajo embargo
cli-statement-revise-files = El nuevo texto (.md) y los archivos
cli-statement-recall = Anular la publicación de un texto publicado por error
cli-statement-withdraw = Retirar un texto en nombre de la delegación
cli-statement-withdraw-reason = Motivo: requested o superseded, o LANG=TEXTO una vez para cada uno de los seis idiomas
cli-statement-list = Indicar lo que está pendiente, por orden de intervención
cli-speakers = Llevar la lista de oradores de una sesión
cli-speakers-inscribe = Inscribir a un orador en la lista
cli-speakers-reply = Inscribir en la lista el ejercicio del derecho a contestar
cli-speakers-reorder = Dar a una inscripción otro lugar en la lista
cli-speakers-deliver = Registrar que se ha hecho uso de la palabra
cli-speakers-deliver-release = Publicar la declaración al mismo tiempo
cli-speakers-deliver-without-text = Registrar una declaración sin texto si no hay ninguna
cli-speakers-deliver-at = Cuándo fue, si no es ahora
cli-speakers-defer = Registrar que una intervención se aplaza
cli-speakers-defer-all-of = Todas las inscripciones de esta sesión que no han intervenido
cli-speakers-defer-to = La sesión a cuya lista pasa la inscripción
cli-speakers-absent = Registrar la ausencia de un orador llamado
cli-speakers-withdraw = Registrar el retiro de una inscripción
cli-meeting = Trasladar, cancelar, suspender, reanudar y levantar sesiones
cli-meeting-move = Dar a una sesión otra hora u otra sala
cli-meeting-move-start = Nuevo comienzo, en el huso horario del período de sesiones
cli-meeting-move-end = Nuevo final; si se omite, la sesión dura lo mismo
cli-meeting-move-room = Nueva sala: el nombre de una sala de este período de sesiones, o LANG=TEXTO una vez para cada uno de los seis idiomas
cli-meeting-cancel = Cancelar una sesión
cli-meeting-suspend = Suspender una sesión
cli-meeting-resume = Reanudar una sesión suspendida
cli-meeting-adjourn = Levantar una sesión: se ha celebrado
cli-document = Publicar documentos
cli-document-release = Publicar un documento, ahora o en un momento dado
cli-document-release-symbol = Signatura o identificador del documento
cli-document-release-at = A partir de cuándo; sin desfase, en el huso horario del período de sesiones
cli-desk-now = Momento del comando, en lugar del presente
cli-desk-quiet-names = Indicar nombres opacos en lugar de lo que pueda estar bajo embargo, como se hace siempre que CI está definido
cli-desk-statement = La declaración: su identificador, ÓRGANO/PERÍODO/ID o su nombre opaco
cli-desk-meeting = La sesión: su identificador, u ÓRGANO/PERÍODO/ID
cli-desk-entry = La inscripción en la lista de oradores: su identificador, ÓRGANO/PERÍODO/ID o su nombre opaco
cli-desk-speaker = Quién habla, por identificador
cli-desk-on-behalf-of = En nombre de quién más, por identificador
cli-desk-item = El tema del programa, por identificador o número
cli-desk-kind = La clase de declaración: statement, introduction, explanation-before, explanation-after, point-of-order, right-of-reply o written
cli-desk-role = as-delivered o courtesy-translation
cli-desk-posting = public o interpreters-only
cli-desk-access = Destinatarios: public, participants o podium
cli-desk-check-against-delivery = El texto indica que debe cotejarse con la intervención
cli-desk-title = Un título, en la forma LANG=TEXTO, una vez por idioma
cli-desk-order = Su lugar entre las declaraciones de la sesión
cli-desk-id = Identificador de la nueva inscripción
cli-desk-session = El período de sesiones: ÓRGANO/PERÍODO
cli-desk-json = Mostrar en formato JSON
cli-desk-first = Antes de todas las demás
cli-desk-last = Después de todas las demás
cli-desk-before = Antes de esta inscripción
cli-desk-after = Después de esta inscripción

## Lo que se hizo

desk-received = Recibida: { $statement } ({ $languages ->
    [none] sin texto
   *[other] { $languages }
}). Está bajo embargo. Los archivos entregados permanecen donde están.
desk-received-for = Queda registrada para { $entry } en la lista de oradores.
desk-seen-encrypted = { $file } está cifrado: pide una contraseña o prohíbe algo. Es posible que los lectores y los programas de lectura en voz alta no puedan abrirlo; pida un archivo sin protección.
desk-seen-active = { $file } tiene contenido activo: secuencias de comandos o acciones que se inician por sí solas. Pida una copia simple antes de publicarlo.
desk-seen-attachments = { $file } contiene otros archivos. Se publican con él; examínelos antes de publicarlo.
desk-seen-image-only = { $file } es solo una imagen: no se puede leer en él ningún texto. Su página lo indica y dice dónde solicitar una copia accesible.
desk-seen-poor-text = El texto de { $file } se reconoció con poca certeza. La búsqueda lo encuentra, pero con errores.
desk-seen-damaged = Algunas páginas de { $file } están dañadas. Ábralo antes de publicarlo.
desk-seen-unread = { $file } no se pudo leer hasta el final. Ábralo antes de publicarlo.
desk-staged = Entregada a la presidencia y a los intérpretes: { $statement } ({ $languages }).
desk-released = Publicada: { $statement } ({ $languages }). La próxima generación la hace pública.
desk-revised = Sustituida: { $statement } ({ $languages }). Los archivos anteriores se conservan bajo embargo.
desk-recalled = Publicación anulada: { $statement } ({ $languages }). La próxima generación la retira del sitio.
desk-withdrawn = Retirada: { $statement } ({ $languages }). La próxima generación la retira del sitio.
desk-spoken = Queda registrado que se pronunció { $statement }.
desk-inscribed = En la lista de oradores: { $entry }.
desk-reordered = { $entry } tiene su nuevo lugar.
desk-delivered = La intervención { $entry } se ha realizado.
desk-deferred = La intervención { $entry } se aplaza.
desk-absent = Queda registrada la ausencia: { $entry }.
desk-left = La inscripción { $entry } se ha retirado de la lista.
desk-meeting-moved = El programa recoge la nueva hora o la nueva sala de la sesión “{ $meeting }”.
desk-meeting-done = { $act ->
    [cancel] La sesión “{ $meeting }” queda cancelada.
    [suspend] La sesión “{ $meeting }” queda suspendida.
    [resume] La sesión “{ $meeting }” se reanuda.
   *[adjourn] La sesión “{ $meeting }” se levanta.
}
desk-document-released = Publicado: { $document }. La próxima generación lo hace público.
desk-document-later = { $document } se publicará en el momento siguiente: { $at }.
desk-document-waits = { $document } sigue bajo embargo mientras falten estos idiomas: { $languages }.
desk-list-empty = No hay nada pendiente.
desk-list-no-text = aún sin texto
desk-list-unread = No se indica lo que espera en el período de sesiones { $session }, porque sus archivos no se pueden leer.

## Motivos de retiro

desk-reason-requested = a petición de la delegación
desk-reason-superseded = sustituida por otro texto

## Por qué no se hizo nada

desk-nothing-changed = No se modificó nada.
desk-files-stay = Los archivos entregados permanecen donde están.
desk-interpreters-only = { $statement } ({ $lang }) es solo para los intérpretes: su texto no se publica nunca. Si la delegación acepta publicarlo, corrija antes “posting” en su archivo statement.toml.
desk-version-state = { $statement } ({ $lang }) no se puede { $act ->
    [stage] entregar a la presidencia y a los intérpretes
    [release] publicar
    [revise] sustituir
    [recall] anular
   *[withdraw] retirar
}: su estado es “{ $state }”. { $instead ->
    [none] No se puede hacer nada más con ella. Un texto nuevo se recibe como una declaración nueva.
   *[other] Lo que se puede hacer:{ $instead }
}
desk-version-unclear = El estado de { $statement } ({ $lang }) y sus fechas no concuerdan. Para saber por qué: papersmart check
desk-clock-moved-back = Algo ocurrió con { $statement } ({ $lang }) en un momento posterior al presente: { $at }. Compruebe el reloj de este equipo, o --now.
desk-no-version = { $statement } no tiene texto en “{ $lang }”, solo en: { $there }.
desk-no-text = { $statement } aún no tiene texto. Recíbalo primero: papersmart statement receive FILE --id { $statement }
desk-version-there = { $statement } ya tiene un texto en “{ $lang }”. Para sustituirlo: papersmart statement revise { $statement } FILE --lang { $lang }
desk-statement-there = Ya existe una declaración { $statement }. Para añadirle un idioma, omita --meeting y --entry.
desk-whole-statement = Un idioma más de { $statement } solo admite archivos, --lang y --role, no { $options }. Lo que vale para toda la declaración se corrige en su archivo statement.toml.
desk-entry-filed = { $statement } ya está registrada para { $entry }. Para añadirle un idioma: papersmart statement receive FILE --id { $statement }
desk-entry-elsewhere = { $entry } está en la lista de la sesión “{ $there }”, no en la de “{ $meeting }”. Omita --meeting o indique otra inscripción.
desk-text-there = { $statement } solo admite un { $file }, y ese lugar está ocupado. Si hay un archivo con ese nombre en su carpeta, trasládelo antes.
desk-file-there = { $file } ya está registrado: sus bytes son los de { $statement }.
desk-file-language = No se conoce el idioma de { $file }. Indíquelo con --lang, o en el nombre del archivo, por ejemplo statement.fr.pdf.
desk-file-type = { $file } es de un tipo que no se publica. Entregue Markdown (.md), PDF u otro formato corriente.
desk-file-empty = { $file } está vacío o no es un archivo.
desk-file-unreadable = { $file } no se puede leer ({ $reason }).
desk-file-kind = { $file } no es lo que dice su nombre. Póngale la extensión de su tipo real o entregue otro archivo.
desk-file-large = { $file } es demasiado grande, o llega a serlo al descomprimirse. Entregue uno más pequeño.
desk-refused-encrypted = { $file } está cifrado, y este sitio no acepta archivos así (policies.refuse en content/site.toml).
desk-refused-unread = { $file } no se pudo leer hasta el final, así que no se sabe si contiene lo que este sitio rechaza.
desk-refused-active = { $file } tiene contenido activo, y este sitio no acepta archivos así (policies.refuse en content/site.toml).
desk-refused-attachments = { $file } contiene otros archivos, y este sitio no acepta archivos así (policies.refuse en content/site.toml).
desk-languages-of-files = Indique --lang una vez para todos los archivos, o una vez para cada uno, en su orden.
desk-needs-file = Falta un archivo.
desk-needs-meeting = ¿Para qué sesión es? Indique --meeting, --entry o --id.
desk-needs-speaker = ¿Quién habla? Indique --speaker, o --entry para una inscripción en la lista de oradores.
desk-needs-id = No se encontró ningún identificador libre. Indique uno con --id.
desk-nothing-filed = No hay ninguna declaración registrada para { $entry }, de modo que no hay nada que publicar. Recíbala con --entry { $entry }, o registre la intervención con --without-text.
desk-entry-status = { $act ->
    [deliver] La intervención { $entry } no se puede realizar
    [defer] La intervención { $entry } no se puede aplazar
    [absent] La ausencia no se puede registrar ({ $entry })
   *[withdraw] La inscripción { $entry } no se puede retirar
}: su estado es “{ $status }”. { $instead ->
    [none] No se puede hacer nada más con ella.
   *[other] Lo que se puede hacer:{ $instead }
}
desk-nobody-waits = Todas las intervenciones de la lista de la sesión “{ $meeting }” se han realizado o retirado.
desk-meeting-state = La sesión “{ $meeting }” no se puede { $act ->
    [move] trasladar
    [cancel] cancelar
    [suspend] suspender
    [resume] reanudar
   *[adjourn] levantar
}: su estado es “{ $state }”. { $instead ->
    [none] No se puede hacer nada más con ella.
   *[other] Lo que se puede hacer:{ $instead }
}
desk-moved-nowhere = ¿Adónde se traslada la sesión “{ $meeting }”? Indique --start, --end o --room.
desk-unknown-room = Ninguna sesión de este período de sesiones tiene una sala “{ $room }”. Indique una sala nueva en los seis idiomas: --room en=… --room fr=… y así sucesivamente.
desk-unknown-reason = “{ $reason }” no es un motivo que exista en los seis idiomas; existen { $known }. Indique otro en la forma LANG=TEXTO, una vez para cada uno de los seis.
desk-languages-missing = El texto falta en: { $languages }. Indíquelo en los seis idiomas, o en ninguno.
desk-document-public = { $document } ya está publicado.
desk-document-waits-now = { $document } se ha publicado y sigue bajo embargo solo porque faltan estos idiomas: { $languages }. Añada esos archivos a documents.toml.
desk-document-restricted = { $document } no es para todos (acceso: { $access }). Su publicación requiere “derestrict”, con fecha y motivo, en documents.toml.
desk-time-unclear = La hora { $time } no existe o existe dos veces ({ $zone }), por el cambio de hora. Indíquela con su desfase, por ejemplo 2026-04-27T10:00:00+02:00.
desk-session-over = El período de sesiones { $session } está clausurado: admite adiciones, anulaciones de publicación y retiradas. Para otras modificaciones, reábralo primero: papersmart session reopen { $session } --reason TEXT
desk-other-session = { $name } indica un período de sesiones distinto de { $session }, que es el que se desprende de lo demás.
desk-unknown-session = No existe el período de sesiones { $name }.
desk-unknown-statement = No hay ninguna declaración “{ $name }” en un período de sesiones previsto o en curso. Para otro, escriba ÓRGANO/PERÍODO/ID.
desk-unknown-meeting = No hay ninguna sesión “{ $name }” en un período de sesiones previsto o en curso. Para otro, escriba ÓRGANO/PERÍODO/ID.
desk-unknown-entry = No hay ninguna inscripción “{ $name }” en una lista de oradores de un período de sesiones previsto o en curso.
desk-unknown-document = No hay ningún documento “{ $name }” en un período de sesiones previsto o en curso. Indique otro período de sesiones con --session.
desk-ambiguous = Hay “{ $name }” en más de un lugar: { $sessions }. Escriba ÓRGANO/PERÍODO/ID; si es un documento, indique el período de sesiones con --session.
