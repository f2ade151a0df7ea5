# Which document can be had in which language.

list-documents-by-language = Documents par langue
parity-expected-in = { $language } (prévu le { $date })
parity-document = Document
parity-session = Session
parity-of = { $there } sur { $all }

## papersmart document list

cli-document-list = Dire quel document existe dans quelle langue, y compris ceux qui ne sont pas publics
cli-document-list-session = La session ; sinon toutes celles qui sont prévues ou en cours
cli-document-list-awaited = Seulement les documents attendus dans une langue
cli-document-list-json = Pour les programmes
desk-documents-none = Aucun document.
desk-documents-there = disponible : { $languages }
desk-documents-awaited = attendu : { $languages }
desk-documents-hidden = non public
