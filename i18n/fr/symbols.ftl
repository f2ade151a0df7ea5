### Symbols of documents: their families and their index.

## Families

family-original = Document initial
family-revision = Révision
family-addendum = Additif
family-corrigendum = Rectificatif
family-amendment = Amendement
family-part = Partie
family-resumption = Reprise de la séance
family-superseded = Remplacé par { $symbol }
notice-superseded = Ce document a été remplacé par { $symbol }.
notice-corrected = Ce document est rectifié par { $symbols }.

## The index

list-symbols = Cotes des documents
symbols-of = Cotes commençant par { $organ }
symbols-hint = Tout document peut être consulté à partir de sa cote : ajoutez-la à l’adresse de ce site, sous n’importe quelle graphie. Les documents sont classés ci-dessous selon le début de leur cote.
list-documents-by-series = Documents par série
