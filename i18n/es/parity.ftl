# Which document can be had in which language.

list-documents-by-language = Documentos por idioma
parity-expected-in = { $language } (previsto para el { $date })
parity-document = Documento
parity-session = Período de sesiones
parity-of = { $there } de { $all }

## papersmart document list

cli-document-list = Indicar qué documento existe en qué idioma, incluidos los que no son públicos
cli-document-list-session = El período de sesiones; si no, todos los previstos o en curso
cli-document-list-awaited = Solo los documentos que se esperan en algún idioma
cli-document-list-json = Para programas
desk-documents-none = Ningún documento.
desk-documents-there = disponible: { $languages }
desk-documents-awaited = se espera: { $languages }
desk-documents-hidden = no público
