# Palabras del comando que importa lo que otros sistemas ya saben.

cli-import = Importar, para su revisión, lo que otros sistemas ya saben
cli-import-indico = Eventos, de la exportación JSON de Indico
cli-import-marcxml = Documentos, de registros de catálogo en MARCXML
cli-import-csv = Sesiones, temas del programa, documentos o declaraciones, de una tabla
cli-import-ics = Sesiones, de un calendario
cli-import-sitemap = Documentos, según las signaturas de las direcciones de un mapa del sitio
cli-import-accept = Poner fin a la revisión de un período de sesiones: lo que esté completo cuenta desde ahora
cli-import-files = Archivos que se importan
cli-import-session = Período de sesiones de todo lo que se importa, o cuya revisión concluye
cli-import-into = Órgano entre cuyos períodos de sesiones, nombrados como en la fuente, se reparte todo
cli-import-rules = Archivo de reglas que asignan cada elemento a su período de sesiones
cli-import-lang = Idioma de los textos que no indican ninguno: ar, zh, en, fr, ru o es
cli-import-encoding = Codificación de los archivos que no indican ninguna, por ejemplo windows-1251
cli-import-source = Nombre con el que se recuerda lo que decía la fuente; si falta, el formato
cli-import-meeting-kind = Tipo de las sesiones para las que la fuente no indica ninguno
cli-import-document-kind = Tipo de los documentos para los que la fuente no indica ninguno
cli-import-columns = Otros nombres de columnas: NOMBRE=COLUMNA, separados por comas
cli-import-type = Qué son las filas: session, item, meeting, document o statement
cli-import-ids = Solo estas fichas; si no se indica ninguna, todas las completas
cli-import-dry-run = Solo indicar lo que se haría
cli-import-now = Momento del comando, en lugar del presente
cli-import-quiet-names = No repetir los textos de la fuente, como se hace siempre que CI está definido

import-done = Elementos encontrados: { $found }. Nuevos: { $new }. Modificados: { $changed }. Sin cambios: { $same }. Nuevos períodos de sesiones: { $sessions }. Observaciones: { $troubles }.
import-rehearsed = No se ha escrito nada. Sin --dry-run se escribiría.
import-review = Lo nuevo está en revisión y no se publica en ninguna parte. Mire los cambios en git, complete lo que pide “papersmart check” y después: papersmart import accept BODY/SESSION
import-accepted = Aceptados: { $accepted }. Aún en revisión: { $waiting }.
import-held = Registros cuyas modificaciones propuestas esperan porque el período de sesiones está clausurado: { $held }. Para aceptarlas, reábralo primero: papersmart session reopen { $session } --reason TEXT

desk-import-base = No se puede leer { $file }. Recuerda lo que decía la fuente: recupérelo de git.
desk-import-too-large = { $file } superaría { $limit } MiB. Reparta las fichas entre más períodos de sesiones, con --into o --rules.
desk-import-bad-rules = Las reglas de { $path } no se pueden usar: { $detail }. Véase docs/import.md.
desk-import-unknown-record = { $session } no tiene ninguna ficha con este identificador: { $ids }. Consulte los identificadores en sus archivos.

import-trouble-unmapped = “{ $field }” se conservó en “unmapped”, porque no tiene lugar en los archivos de contenido o su valor no es claro: { $detail }
import-trouble-broken-off = Desde aquí no se puede leer el archivo ({ $detail }). Se tomó lo anterior.
import-trouble-cut-off = El archivo termina en mitad de este registro, que se omitió. Vuelva a obtener el archivo.
import-trouble-malformed = Este registro no se entiende y se omitió. { $detail }
import-trouble-nameless = Este registro no tiene “{ $field }”, con el que se reconocería, y se omitió.
import-trouble-no-type = Esta fila no dice qué es ({ $detail }). Rellene la columna “{ $field }” o indique el tipo con --type.
import-trouble-too-many-values = Esta fila tiene más valores que columnas y se omitió. ¿Falta una comilla?
import-trouble-other-file = Esto nombra otra lista de direcciones, que no se descarga: { $detail }. Obténgala e impórtela también.
import-trouble-no-symbol = No hay signatura en esta dirección, que se omitió: { $detail }
import-trouble-people = Los nombres y direcciones de personas no se tomaron, porque son datos personales. Entradas: { $detail }
import-trouble-bad-session = “{ $detail }” no es un período de sesiones. Escriba BODY/SESSION. Se omitió “{ $field }”.
import-trouble-no-place = No se sabe a dónde pertenece “{ $field }” ({ $detail }); se omitió. Indíquelo con --session, --into o --rules.
import-trouble-no-session = La fuente no indica período de sesiones para “{ $field }” ({ $detail }); se omitió. Indíquelo con --session o --rules.
import-trouble-no-body = El órgano al que pertenecería “{ $field }” no está en este sitio ({ $detail }); se omitió. Añada primero el órgano.
import-trouble-sealed = Este período de sesiones está sellado y ya no admite nada. Se omitió lo que dice la fuente.
import-trouble-says-otherwise = La fuente nombra “{ $detail }” dos veces y dice otra cosa de “{ $field }”. Se tomó lo primero.
import-trouble-unknown-zone = No se conoce la zona horaria “{ $detail }”; “{ $field }” se conservó en “unmapped”.
import-trouble-unknown-speaker = Nadie que pueda intervenir tiene este identificador o nombre; se conservó en “unmapped”: { $detail }
import-trouble-vanished = Registros que la fuente tenía y ya no tiene: { $field } ({ $detail }). Se conservan; retírelos si son erróneos.
import-trouble-vanished-many = Registros que la fuente tenía y ya no tiene: { $field } ({ $detail }…). Se conservan; retírelos si son erróneos.
import-trouble-vanished-field = La fuente ya no dice “{ $field }”. Se conserva lo que hay.
import-trouble-both-changed = “{ $field }” cambió aquí y en la fuente. Aquí, y se conserva: { $other }. Fuente: { $detail }
import-trouble-second-session = Se colocó aquí más de un período de sesiones de la fuente; este se omitió: { $detail }
import-trouble-own-session = Este período de sesiones ya existe; se omitieron el título y las fechas del evento “{ $detail }”.
import-trouble-taken-out = “{ $detail }” se importó antes y se retiró aquí. Sigue retirado.
import-trouble-taken-name = “{ $detail }” no puede ser el identificador de una declaración; se omitió. Dele otro.
import-trouble-changed-meanwhile = “{ $field }” se modificó aquí después de que la importación propusiera otro valor. Se conserva: { $other }. Propuesto: { $detail }. Ponga lo que sea correcto y retire el valor de “proposed”.
import-trouble-no-record = No hay ninguna ficha en este archivo. ¿Es del formato indicado y la opción --encoding es la correcta?
