### Symbols of documents: their families and their index.

## Families

family-original = Original document
family-revision = Revision
family-addendum = Addendum
family-corrigendum = Corrigendum
family-amendment = Amendment
family-part = Part
family-resumption = Resumed meeting
family-superseded = Superseded by { $symbol }
notice-superseded = This document has been superseded by { $symbol }.
notice-corrected = This document is corrected by { $symbols }.

## The index

list-symbols = Document symbols
symbols-of = Symbols beginning with { $organ }
symbols-hint = Any document can be reached by its symbol: write it behind the address of this site, in any spelling. Below, documents are listed by what their symbols begin with.
list-documents-by-series = Documents by series
