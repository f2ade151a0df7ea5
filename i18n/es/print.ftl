# Printed copies on demand.

## What readers see

print-heading = Ejemplares impresos
print-lede = El mostrador de impresión imprime lo que se necesita y nada más. Solicítelo en la página de un documento o de una declaración, o aquí por signatura, y recoja los ejemplares donde usted indique.
print-kept-what = Una solicitud indica qué se ha de imprimir, en qué idioma, cuántos ejemplares, para quién, dónde y para cuándo. Escriba el nombre de una delegación u oficina, no el de una persona. Solo la lee el mostrador de impresión y no se publica nada de ella.
print-kept = { $count ->
    [0] Quién hizo la solicitud y adónde fueron los ejemplares se borra en cuanto se imprimen. Solo se conserva cuánto se imprimió cada día.
    [one] Quién hizo la solicitud y adónde fueron los ejemplares se borra { $count } día después de imprimirlos. Solo se conserva cuánto se imprimió cada día.
   *[other] Quién hizo la solicitud y adónde fueron los ejemplares se borra { $count } días después de imprimirlos. Solo se conserva cuánto se imprimió cada día.
}
print-thanks = Se ha enviado su solicitud
print-thanks-next = Los ejemplares estarán donde usted indicó. Si los necesita de inmediato, avise también al mostrador de impresión.
print-mail-subject = Ejemplares impresos: { $what }
print-mail-body =
    Documento: { $title }
    Dirección: { $address }
    Idioma ({ $languages }):
    Ejemplares:
    Delegación u oficina:
    Lugar de recogida:
    Plazo (ahora, hoy, mañana):

## On tickets

ticket-heading = { $count ->
    [one] { $count } vale de impresión
    [many] { $count } vales de impresión
   *[other] { $count } vales de impresión
}
ticket-copies = { $count ->
    [one] { $count } ejemplar
    [many] { $count } ejemplares
   *[other] { $count } ejemplares
}
ticket-at-once = de inmediato
ticket-by = para el { $day }
ticket-collect = Recogida:
ticket-for = Para:

## The commands

cli-print = El mostrador de impresión: solicitudes de ejemplares impresos, trabajos y vales
cli-print-import = Tomar las solicitudes de un formulario de la exportación de su servidor
cli-print-import-export = La exportación, CSV o JSON: un archivo, o una dirección, con PAPERSMART_PRINT_TOKEN si lo pide
cli-print-queue = Decir qué se ha de imprimir, en el orden en que se necesita
cli-print-queue-format = Cómo: human o json
cli-print-tickets = Hacer vales para los trabajos que no tienen, con una portada por lugar
cli-print-tickets-to = El archivo que se escribe, que solo usted puede leer; sin él, los vales van a la salida estándar
cli-print-tickets-again = Para todos los trabajos pendientes, también los que ya tienen vale
cli-print-done = Decir que se imprimieron trabajos
cli-print-codes = Los códigos de los trabajos, escritos o leídos
cli-print-done-copies = Cuántos ejemplares se imprimieron de cada uno, si no son los solicitados
cli-print-drop = Decir que no se imprimirán trabajos
cli-print-drop-reason = Por qué

print-imported = Solicitudes nuevas: { $new }. Ya conocidas: { $known }.
print-other-forms = Filas de otros formularios, que no se tocaron: { $count }.
print-cut = Solicitudes en las que se cortó algo demasiado largo: { $count }.
print-unknown-columns = Columnas desconocidas, de las que no se guardó nada: { $columns }.
print-aside = La fila { $row } se puso aparte: { $reason }
print-aside-robot = está lleno un campo que nadie ve.
print-aside-nothing = no dice qué imprimir.
print-aside-thing = lo que pide no es la dirección de un documento ni de una declaración.
print-aside-language = su idioma no es ninguno.
print-aside-copies = su número de ejemplares no es de los que se pueden pedir.
print-aside-when = no dice para cuándo con una palabra del formulario.
print-queue-empty = No hay nada que imprimir.
print-queue-aside = Filas puestas aparte en counter/register.json: { $count }.
print-when-now = ahora
print-when-today = hoy
print-when-tomorrow = mañana
print-late = CON RETRASO
print-has-ticket = tiene vale
print-state-other-language = no en este idioma
print-state-withdrawn = retirado
print-state-unknown = no hay nada público
print-tickets-written = Vales: { $count }, en { $path }. Abra el archivo en un navegador, imprímalo y después bórrelo.
print-without = Trabajos sin vale, porque no hay nada que imprimir: { $count }. Véalos con papersmart print queue y ciérrelos con papersmart print drop.
print-done = Impreso: { $codes }. Ejemplares: { $copies }. Hojas: { $sheets }.
print-dropped = Descartado: { $codes }.
print-estimated = Las hojas se estiman en 400 palabras por página, dos páginas por hoja, cuando no se conoce el número de páginas.
print-closed-before = Cerrado antes: { $codes }.
print-forgotten = Solicitudes guardadas el tiempo suficiente y borradas: { $count }.

desk-print-unreadable = La exportación no es una tabla con encabezado (CSV) ni JSON, o termina antes de tiempo. No se tomó nada.
desk-print-no-columns = Ninguna columna de la exportación tiene el nombre de un campo del formulario, como symbol, language o copies. No se tomó nada.
desk-print-unknown-job = No hay ningún trabajo de impresión { $code }.
desk-print-two-jobs = Dos trabajos sin vale tienen el código { $code }. Haga primero los vales con papersmart print tickets: cada uno tendrá entonces su propio código.
desk-print-nothing-there = Lo que pide { $code } no es público, por lo que no puede haberse impreso. Ciérrelo con papersmart print drop { $code } --reason TEXTO.
desk-print-printed-unread = No se puede leer printed.toml de { $session }, por lo que no se le puede añadir nada. Vea qué sucede con papersmart check.
desk-print-no-tickets = Ningún trabajo espera un vale. Trabajos que no se pueden imprimir: { $count }. Con --again se vuelven a hacer los vales ya hechos.
desk-print-need-to = Los vales dicen quién hizo la solicitud y otros pueden leer aquí. Indique con --to en qué archivo escribirlos.
desk-print-not-fetched = { $address } no da la exportación: { $reason }

## Booklets

booklet-made = Elaborado a partir de { $address } el { $date }.
cli-print-booklet = Hacer un folleto de un tema o de una sesión: todos sus textos públicos en un documento
cli-print-booklet-session = El período de sesiones
cli-print-booklet-item = El tema del programa
cli-print-booklet-meeting = La sesión
cli-print-booklet-lang = El idioma del folleto
cli-print-booklet-paper = El papel: a4 o letter
cli-print-booklet-to = El archivo que se escribe: .html, o .pdf si hay un Chromium
cli-print-booklet-browser = El Chromium que hace el PDF, si no tiene uno de los nombres habituales
print-booklet-written = El folleto está en { $path }.
desk-print-nothing-of = No hay nada público que se llame { $name }.
desk-print-ending = { $file } no termina en .html ni en .pdf.
desk-print-no-browser = No se encontró ningún Chromium para hacer un PDF. Indique uno con --browser, o escriba un archivo .html, ábralo en cualquier navegador e imprímalo desde allí.
desk-print-browser-failed = { $browser } no hizo ningún PDF. Escriba un archivo .html, ábralo en un navegador e imprímalo desde allí.
