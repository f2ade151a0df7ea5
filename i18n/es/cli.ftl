# Las palabras de la línea de órdenes.

## Avisos: la palabra que precede a cada parte.

finding-error = error
finding-warning = advertencia
finding-help = ayuda

## Ayuda

cli-about = El portal de reuniones sin papel, como sitio estático, en seis idiomas.
cli-option-site = Carpeta del sitio
cli-option-lang = Idioma de los mensajes: ar, zh, en, fr, ru o es
cli-build = Generar el sitio
cli-build-out = Carpeta en la que generar el sitio
cli-build-now = Momento para el que se genera el sitio, en lugar del actual
cli-build-base-url = Dirección en la que se consulta el sitio, en lugar de la de site.toml
cli-build-report = Anotar en este archivo lo que se hizo, en formato JSON
cli-build-audience = Para quién: public, participants o podium
cli-build-watch = Volver a generar el sitio cada vez que cambie un archivo
cli-build-dry-run = Solo indicar qué se haría público, cambiaría o desaparecería
cli-build-confirm = Publicar exactamente este cambio, aunque policies.confirm pida confirmación
cli-build-format = Para una terminal (human) o para un comentario (markdown)
cli-build-private = Quienes leen el registro pueden saber qué está bajo embargo: indicar los nombres también cuando CI esté definido
cli-check = Comprobar los archivos del sitio e indicar todos los problemas
cli-check-now = Momento para el que se comprueba el sitio, en lugar del actual
cli-check-format = Para personas (human) o para programas (json)
cli-serve = Generar el sitio, ponerlo a disposición en esta computadora y volver a generarlo cada vez que cambie un archivo
cli-serve-port = Puerto que se utiliza
cli-serve-now = Momento para el que se genera el sitio, en lugar del actual
cli-search = Buscar en un sitio generado, en el idioma de --lang
cli-search-out = Carpeta en la que se generó el sitio
cli-search-limit = Número de resultados que se muestran
cli-search-json = Mostrar los resultados en formato JSON
cli-search-queries = Buscar cada línea de este archivo y mostrar los resultados de cada una en una línea de JSON
cli-search-query = Lo que se busca
cli-init = Crear un sitio propio
cli-init-folder = Carpeta en la que crear el sitio

## Generación y comprobación

cli-no-findings = No hay ningún problema.
cli-findings-more = … y { $count } más del tipo { $code }. Para verlas todas: papersmart check
cli-findings = { $errors ->
    [0] Ningún error
    [one] { $errors } error
   *[other] { $errors } errores
}, { $warnings ->
    [0] ninguna advertencia
    [one] { $warnings } advertencia
   *[other] { $warnings } advertencias
}.
cli-built = Páginas: { $pages }. Archivos escritos: { $written }. Archivos eliminados: { $deleted }. Tiempo: { $milliseconds } ms.
cli-not-built = No se ha generado nada: corrija primero los errores indicados más arriba. Lo publicado queda como estaba.
cli-would-appear = { $count ->
    [0] Nada se haría público.
    [one] { $count } dirección se haría pública:
   *[other] { $count } direcciones se harían públicas:
}
cli-would-change = { $count ->
    [0] Nada cambiaría.
    [one] { $count } dirección cambiaría:
   *[other] { $count } direcciones cambiarían:
}
cli-would-vanish = { $count ->
    [0] Nada desaparecería.
    [one] { $count } dirección desaparecería:
   *[other] { $count } direcciones desaparecerían:
}
cli-would-more = … y { $count } más
cli-nothing-published = No se ha publicado nada. Sin --dry-run se publicaría.
cli-confirm-first = La carpeta de salida todavía no contiene ningún sitio (policies.confirm.first).
cli-confirm-vanishing = Direcciones que desaparecerían sin anulación de la publicación ni retiro: { $count }. Permitidas sin confirmación: { $limit } (policies.confirm.vanishing).
cli-confirm-releases = Direcciones que se harían públicas a la vez: { $count }. Permitidas sin confirmación: { $limit } (policies.confirm.releases).
cli-confirm-waiting = Páginas y archivos de declaraciones retiradas o cuya publicación se anuló que esperan con este cambio: { $count }. Confírmelo o deshaga lo demás de inmediato.
cli-confirm-how = Nada de esto se publica hasta que una persona confirme exactamente este cambio: genere el sitio con las mismas opciones y --confirm { $code }.
cli-confirm-other = --confirm { $code } corresponde a otro cambio.
cli-confirm-preview = Esto es solo una vista previa. Al generar el sitio se pediría confirmación.
cli-session-stopped = El período de sesiones { $session } tiene errores y no se ha generado. Sus páginas publicadas quedan como estaban.
cli-session-absent = El período de sesiones { $session } tiene errores y no se ha generado, y ninguna de sus páginas está en la carpeta de salida. Corrija los errores antes de publicar.
cli-waiting = Este sitio ya se está generando o modificando en otro proceso. Esperando a que termine.
cli-progress-pages = páginas
cli-failed = No se ha podido realizar la operación: { $reason }
cli-not-ours = La carpeta { $path } no está vacía y no la creó papersmart. Elija otra con --out o vacíela.
cli-other-edition = La carpeta { $path } contiene la edición para “{ $audience }”. Elija otra con --out: las ediciones nunca deben mezclarse.
cli-watching = A la espera de cambios. Pulse Ctrl+C para terminar.
cli-serving = El sitio está en { $address }
cli-port = No se puede utilizar el puerto { $port } ({ $reason }). Elija otro con --port.
cli-init-done = Hay un nuevo sitio en { $path }. Edite sus archivos y luego ejecute: papersmart --site { $path } serve
cli-init-exists = La carpeta { $path } ya contiene un sitio. No se ha cambiado nada.

## Búsqueda

cli-search-found = { $count ->
    [0] No se encontró ninguna página.
    [one] Se encontró { $count } página.
   *[other] Se encontraron { $count } páginas.
}
cli-search-language = No hay ningún índice en el idioma “{ $language }”. Elija ar, zh, en, fr, ru o es.
cli-search-nothing = No hay ningún índice de búsqueda en { $path }. Genere antes el sitio: papersmart build --out { $path }
cli-search-format = El índice de búsqueda de { $path } es de una versión que este programa no conoce. Genere el sitio de nuevo.
cli-search-damaged = El índice de búsqueda de { $path } está dañado o incompleto. Genere el sitio de nuevo.

## Wrong command lines and the frame of the help

cli-usage = Uso
cli-commands = Órdenes
cli-options = Opciones
cli-option-help = Mostrar esta ayuda
cli-option-version = Mostrar la versión
cli-unknown-argument = No existe la opción { $argument }.
cli-unknown-command = No existe la orden { $argument }.
cli-missing-argument = Falta { $argument }.
cli-bad-value = { $argument } no puede ser “{ $value }”.
cli-given-twice = { $argument } figura dos veces o con una opción incompatible.
cli-see-help = Véase: papersmart --help
