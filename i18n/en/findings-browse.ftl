# What is wrong with guides, subjects and places.

finding-dead-reference = Nothing that this edition publishes is at “{ $found }”, so the words stand without a link.
    .help = { $suggestion ->
        [none] Write the address of a page without its language, as in /archive/, or symbol: and a document's symbol. What is published later becomes a link by itself.
       *[other] Did you mean “{ $suggestion }”? What is published later becomes a link by itself.
    }
finding-missing-guide = The guide “{ $slug }” is missing in: { $languages }.
    .help = Readers of these languages are shown another one, which says so. Add one file for each of these languages.
finding-unknown-place = There is no place “{ $id }” in places.toml.
    .help = { $suggestion ->
        [none] Use the id of a place of places.toml, or add the place.
       *[other] Did you mean “{ $suggestion }”? Otherwise add the place to places.toml.
    }
finding-unknown-subject = “{ $found }” is no subject of subjects.toml, so it is shown as it is written.
    .help = { $suggestion ->
        [none] Use the id of a subject or one of its names, or add the subject to subjects.toml.
       *[other] Did you mean “{ $suggestion }”? Otherwise add the subject to subjects.toml.
    }
finding-subject-cycle = The subject “{ $id }” comes back to itself, by way of broader subjects.
    .help = Remove one “broader” of the circle.
