# Palabras de las órdenes que publican un sitio y consultan dónde está publicado.

cli-publish = Llevar una carpeta generada a los destinos de publish.toml como próxima versión
cli-publish-from = La carpeta
cli-publish-base-url = La dirección con la que se generó, si no es la de site.toml
cli-publish-without = Publicar aunque este período de sesiones esté en el contenido y no en la carpeta: BODY/SESSION
cli-publish-to = Solo estos destinos
cli-publish-first = Empezar por la versión 1, aunque un destino muestre una versión en la que no se confía o no responda
cli-publish-now = La hora de la versión, en lugar de la del reloj
cli-publish-rehearse = Indicar qué se enviaría, sin enviar nada
cli-publish-report = Escribir en este archivo, en JSON, el resultado de cada destino
cli-rollback-to = Solo estos destinos
cli-rollback-first = Empezar por la versión 1, aunque un destino muestre una versión en la que no se confía o no responda
cli-rollback-now = La hora de la versión, en lugar de la del reloj
cli-rollback-rehearse = Indicar qué se enviaría, sin enviar nada
cli-rollback-report = Escribir en este archivo, en JSON, el resultado de cada destino
cli-status = Indicar qué versión muestra cada destino y cuánto se retrasa respecto de la más reciente
cli-status-to = Solo estos destinos
cli-status-format = Forma de la respuesta: human o json
cli-rollback = Publicar un estado anterior como próxima versión, salvo que algo de él se haya retirado desde entonces
cli-rollback-from = El destino de tipo carpeta que lo conserva, o su carpeta

publish-no-target = No hay ningún destino “{ $target }” en publish.toml. Hay: { $all }.
publish-bad-signing-key = PAPERSMART_SIGNING_KEY no se puede usar: { $reason }. Indique la clave secreta y, si tiene contraseña, póngala en PAPERSMART_SIGNING_PASSWORD; o deje la variable vacía para publicar sin firma.
publish-new = Versión { $release }, { $digest }.
publish-same = Nada ha cambiado desde la versión { $release }, { $digest }. Los destinos atrasados se llevan a ella.
publish-unsigned = Esta versión no está firmada: nadie puede saber de quién es. Defina PAPERSMART_SIGNING_KEY para firmarla.
publish-current = { $target }: al día, no se envió nada.
publish-would = { $target }: se enviarían: { $files } ({ $size }). Se borrarían: { $deleted }.
publish-done = { $target }: publicado. Archivos enviados: { $files } ({ $size }). Borrados: { $deleted }. Tiempo: { $seconds } s.
publish-sending = enviados
publish-trouble-variable = { $target }: la variable de entorno { $reason } no está definida. Defínala, tal como la nombra publish.toml, y publique de nuevo.
publish-trouble-program = { $target }: { $reason } no está instalado en esta máquina. Instálelo y publique de nuevo.
publish-trouble-unreachable = { $target }: sin respuesta ({ $reason }). Publique de nuevo más tarde; lo ya enviado no se envía otra vez.
publish-trouble-refused = { $target }: rechazado ({ $reason }). Compruebe la dirección en publish.toml y los secretos que nombra, y publique de nuevo.
publish-trouble-not-ours = { $target }: allí está { $reason }, que papersmart no publicó. Muévalo o indique otro lugar en publish.toml.
publish-trouble-changed = { $target }: { $reason } no es lo que dice su manifiesto. Genere el sitio de nuevo y publíquelo.
publish-trouble-damaged = { $target }: { $reason } no llegó entero. Los lectores siguen teniendo la versión anterior. Publique de nuevo.
publish-trouble-disk = { $target }: el disco lo rechaza ({ $reason }). Compruebe que haya espacio y que pueda escribir allí, y publique de nuevo.
publish-other-edition = { $path } contiene la edición para { $audience }, que nunca se publica. Genere la edición pública en una carpeta aparte.
publish-no-edition = { $path } no contiene ninguna edición. Genere primero el sitio.
publish-illegible = Los manifiestos de { $path } no se pueden usar: { $reason }. Genere el sitio de nuevo.
publish-not-whole = { $path } no está íntegro. Archivos ausentes o alterados: { $files }; el primero es { $first }. Genere el sitio de nuevo.
publish-behind = La carpeta no es lo que dice ahora el contenido. Se publica tal como está y no se podrá volver a ella. Genere el sitio para publicarlo como está escrito.
publish-lost = El período de sesiones { $session } está publicado y en el contenido, pero no en la carpeta: sus errores lo detuvieron. No se publica nada. Corríjalo (papersmart check) y genere de nuevo; o, si debe desaparecer, publique con --without { $session }.

status-primary = principal
status-mirror = espejo
status-signed = firmada por { $key }
status-unchecked = firmada por { $key }, que publish.toml no nombra
status-unsigned = sin firma
status-refused = no firmada por una clave de publish.toml
status-current = { $target } ({ $role }): versión { $release } de { $published }, { $signed }. Al día.
status-behind = { $target } ({ $role }): versión { $release } de { $published }, { $signed }. Retraso: { $releases } ({ $time }).
status-not-believed = { $target } ({ $role }): versión { $release } de { $published }, { $signed }. No se fíe de ella: publique de nuevo y averigüe quién la escribió.
status-nothing = { $target } ({ $role }): ninguna versión. Publique en él.

rollback-nothing = No se conserva ningún estado anterior: un destino de tipo carpeta tiene uno tras dos versiones, y ninguno después de una retirada. Indique el destino o su carpeta con --from.
rollback-bad = { $path } no está íntegro, o su versión no es la suya o no es fiable. No se publica. Genere a partir del contenido.
rollback-unknown = Nadie sabe qué podía ver el público en { $path }: no se conserva ningún registro junto a ella. No se publica, para no mostrar lo que se retiró. Genere a partir del contenido.
rollback-content = No se puede leer el contenido, así que nadie sabe qué se ha retirado. Corríjalo (papersmart check) e inténtelo de nuevo.
rollback-taken-back = { $path } muestra elementos retirados o sustituidos desde entonces: { $count }. No se publica. Genere a partir del contenido.
rollback-again = Algunos destinos no la han recibido. No publique la carpeta de la última generación, que traería de vuelta lo que debía desaparecer. Cuando respondan: papersmart rollback --from { $path }

publish-no-key = PAPERSMART_SIGNING_KEY no está definida, y publish.toml nombra claves: nadie confiaría en la versión. No se publica nada. Defínala y publique de nuevo.
publish-other-key = La clave de PAPERSMART_SIGNING_KEY, { $key }, no figura en publish.toml: nadie confiaría en la versión. No se publica nada. Use otra clave o añada esta a keys.
publish-not-believed = { $target } muestra una versión que no firmó ninguna clave de publish.toml, y ningún destino muestra una en la que se confíe: nadie sabe qué número sigue. No se publica nada. Añada a keys, solo para esta publicación, la clave que la firmó; o, si no debe contar, empiece de nuevo con --first.
publish-silent = { $target } no responde, y ningún destino muestra una versión: puede que tenga la más reciente. No se publica nada. Inténtelo de nuevo cuando responda; o, si nunca hubo ninguna, empiece con --first.
