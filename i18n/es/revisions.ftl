# What revisions of a statement changed, where the body lets it be read.

revisions = Revisiones
revisions-compare = Comparar con el texto sustituido
revisions-title = Revisiones de una declaración: { $title }
revisions-description = Lo que cambió cada revisión del texto
revisions-of = { $language }, revisión de { $date }
revisions-changed = { $count ->
    [0] No difiere ninguna palabra.
    [one] Difiere un párrafo.
   *[other] Difieren { $count } párrafos.
}
revisions-same = { $count ->
    [one] Un párrafo igual.
   *[other] { $count } párrafos iguales.
}
revisions-in-force = El texto vigente
