# What is wrong with guides, subjects and places.

finding-dead-reference = Nada de lo que publica esta edición está en “{ $found }”, por lo que las palabras se muestran sin enlace.
    .help = { $suggestion ->
        [none] Escriba la dirección de una página sin su idioma, como /archive/, o symbol: y la signatura de un documento. Lo que se publique más tarde se convertirá por sí solo en enlace.
       *[other] ¿Quiso decir “{ $suggestion }”? Lo que se publique más tarde se convertirá por sí solo en enlace.
    }
finding-missing-guide = Falta la guía “{ $slug }” en estos idiomas: { $languages }.
    .help = En estos idiomas se muestra otra versión, con una indicación. Añada un archivo para cada uno de ellos.
finding-unknown-place = No hay ningún lugar “{ $id }” en places.toml.
    .help = { $suggestion ->
        [none] Utilice el identificador de un lugar de places.toml o añada el lugar.
       *[other] ¿Quiso decir “{ $suggestion }”? Si no es así, añada el lugar a places.toml.
    }
finding-unknown-subject = “{ $found }” no es una materia de subjects.toml, por lo que se muestra tal como está escrito.
    .help = { $suggestion ->
        [none] Utilice el identificador de una materia o uno de sus nombres, o añada la materia a subjects.toml.
       *[other] ¿Quiso decir “{ $suggestion }”? Si no es así, añada la materia a subjects.toml.
    }
finding-subject-cycle = La materia “{ $id }” remite a sí mismo a través de materias más amplias.
    .help = Elimine un “broader” del círculo.
