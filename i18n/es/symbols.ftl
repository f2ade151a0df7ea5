### Symbols of documents: their families and their index.

## Families

family-original = Documento original
family-revision = Revisión
family-addendum = Adición
family-corrigendum = Corrección
family-amendment = Enmienda
family-part = Parte
family-resumption = Reanudación de la sesión
family-superseded = Sustituido por { $symbol }
notice-superseded = Este documento ha sido sustituido por { $symbol }.
notice-corrected = Este documento se corrige en { $symbols }.

## The index

list-symbols = Signaturas de los documentos
symbols-of = Signaturas que comienzan por { $organ }
symbols-hint = Todo documento se puede consultar por su signatura: añádala a la dirección de este sitio, escrita de cualquier forma. A continuación figuran los documentos según el comienzo de su signatura.
list-documents-by-series = Documentos por serie
