# Las palabras de las hojas de cubierta y de la orden que las imprime.

## En la hoja

slip-heading = Hojas de cubierta: { $meeting }
slip-mark = Para uso exclusivo de la secretaría
slip-scan = Coloque esta hoja sobre la declaración y escanee todo junto.
slip-entry = Núm. { $order } de la lista de oradores
slip-language = Idioma del texto: { $language }

## La orden

cli-slips = Imprimir una hoja de cubierta para cada inscripción de una lista de oradores, para que lo escaneado encuentre su lugar
cli-slips-entry = Solo para estas inscripciones
cli-slips-lang = Una hoja para cada uno de estos idiomas del texto, por ejemplo en o pt
cli-slips-size = El papel: a4, a5, o a5-pairs para dos hojas A5 en una página A4
cli-slips-out = El archivo en que se escriben, que solo usted podrá leer; sin él, las hojas van a la salida estándar

desk-slips-written = { $count ->
    [one] { $count } hoja de cubierta está en { $path }. Abra el archivo en un navegador e imprímalo.
   *[other] { $count } hojas de cubierta están en { $path }. Abra el archivo en un navegador e imprímalo.
}
desk-slips-none = No hay nadie en la lista de oradores de { $meeting }; no hay ninguna hoja que imprimir.
desk-slips-other-list = { $entry } no está en la lista de oradores de { $meeting }.
desk-slips-need-out = Las hojas nombran a los oradores y aquí pueden leerlas otras personas. Indique con --out el archivo en que se escribirán.
desk-slips-too-long = El código de una hoja sería demasiado largo para leerlo. Elija identificadores más cortos.
desk-would-be-published = Lo que se escribe en { $path } puede ser visto por otras personas. Elija otro lugar con --out.
