# Palabras de la carpeta en la que se reciben archivos.

## Ayuda

cli-receive = Registrar lo que hay en una carpeta, según la hoja de cubierta o el nombre, y guardarlo
cli-receive-folder = La carpeta en la que depositan archivos los escáneres, el correo y las personas
cli-receive-watch = Continuar hasta que se detenga
cli-receive-status = Solo indicar qué espera, qué se registró y qué está en cuarentena
cli-receive-ask = Preguntar cuando nada indique para qué es un archivo
cli-receive-meeting = Ofrecer solo las inscripciones de esta sesión
cli-receive-discard = Eliminar los archivos registrados en lugar de conservarlos bajo la carpeta
cli-receive-settle = Durante cuántos segundos debe permanecer sin cambios un archivo antes de tomarlo

## Qué fue de un archivo

intake-watching = Se observa la carpeta { $folder }. Pulse Ctrl+C para terminar.
intake-filed = Registrado: { $file } como { $statement } ({ $languages }). { $notes ->
    [none] Está bajo embargo.
   *[other] Está bajo embargo. Por revisar: { $notes }.
}
intake-duplicate = Ya registrado: { $file } tiene los mismos bytes que { $statement } ({ $languages }).
intake-quarantined = En cuarentena: { $file }. { $reason }
intake-left = Sigue en su lugar: { $file }. { $reason }
intake-left-arriving = Aún se está escribiendo.
intake-left-partial = Según su nombre, está oculto o aún no está completo.
intake-left-incomplete = Termina demasiado pronto y puede que aún esté en camino.
intake-left-folder = Es una carpeta. Ponga sus archivos en la carpeta superior.
intake-left-link = Es un enlace simbólico. Ponga aquí el archivo mismo.
intake-left-special = No es un archivo.
intake-left-unreadable = No se puede leer. Compruebe sus permisos.
intake-left-stuck = No se puede mover; quizá alguien lo tenga abierto. Se volverá a examinar.
intake-left-note = Es una nota de la cuarentena y puede eliminarse.
intake-left-session = No se pueden leer los archivos de su período de sesiones. Véase: papersmart check
intake-left-unanswered = Nadie ha dicho para qué es.
intake-put-back = El archivo no ha cambiado. Para que se tome de nuevo, devuélvalo a la carpeta de la que vino.

## Preguntas

intake-ask = ¿Para qué es { $file }?
intake-ask-entry = Número de la inscripción, q para la cuarentena, nada para más tarde:
intake-ask-language = Su idioma, por ejemplo en o pt, nada para más tarde:

## Dónde está cada cosa

intake-status-waiting = En la carpeta: { $count }
intake-status-filed = Registrados: { $count }
intake-status-duplicates = Recibidos de nuevo: { $count }
intake-status-quarantine = En cuarentena: { $count }
intake-no-folder = La carpeta { $folder } no existe.
intake-folder-of-site = La carpeta { $folder } contiene archivos del propio sitio, o su contenido se publica. Elija una en otro lugar.

## Por qué un archivo está en cuarentena

desk-no-place = Nada indica para qué es: no lleva el código de una hoja de cubierta y su nombre no es el de una inscripción. Póngale el nombre INSCRIPCIÓN.IDIOMA.pdf según su inscripción en la lista de oradores y su idioma, o regístrelo: papersmart statement receive ARCHIVO --entry INSCRIPCIÓN --lang IDIOMA
desk-no-language = Es para { $entry }, pero no se conoce su idioma. Ponga el idioma en su nombre, por ejemplo INSCRIPCIÓN.fr.pdf.
desk-several-slips = Lleva los códigos de varias hojas de cubierta: { $codes }. Escanee cada declaración en un archivo propio.
desk-would-break = Con él, los archivos del período de sesiones tendrían errores: { $findings }.
desk-file-changed = { $file } cambió mientras se leía.
desk-paper-empty = Está vacío.
desk-paper-kind = Es de un tipo que no se publica o no es del tipo que indica su nombre.
desk-paper-broken = Está cortado o dañado. Pídalo de nuevo.
desk-paper-large = Es demasiado grande.
desk-paper-slow = Leerlo llevó demasiado tiempo.
desk-paper-disk = No se puede leer.

term-mark-encrypted = cifrado
term-mark-active = contenido activo
term-mark-attachments = otros archivos en su interior
term-mark-image-only = solo imagen
term-mark-poor-text = reconocimiento de texto incierto
term-mark-damaged = páginas dañadas
