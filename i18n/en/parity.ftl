# Which document can be had in which language.

list-documents-by-language = Documents by language
parity-expected-in = { $language } (expected on { $date })
parity-document = Document
parity-session = Session
parity-of = { $there } of { $all }

## papersmart document list

cli-document-list = List which document there is in which language, those that are not public included
cli-document-list-session = The session; else all that are planned or open
cli-document-list-awaited = Only documents that are awaited in a language
cli-document-list-json = For programs
desk-documents-none = No documents.
desk-documents-there = there: { $languages }
desk-documents-awaited = awaited: { $languages }
desk-documents-hidden = not public
