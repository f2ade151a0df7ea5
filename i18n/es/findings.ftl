# Lo que puede estar mal en los archivos de un sitio. Cada aviso tiene un mensaje,
# que dice qué está mal y dónde, y una ayuda, que dice qué hacer.

## Archivos

finding-missing-file = Falta el archivo { $file }.
    .help = Cree el archivo o devuélvalo a su lugar. La referencia del contenido indica lo que contiene.
finding-unreadable-file = No se puede leer { $file } ({ $reason }).
    .help = Compruebe que sea un archivo y que usted tenga permiso para leerlo.
finding-too-large = { $file } supera los { $limit } MiB.
    .help = Divida el texto o publíquelo como archivo.
finding-not-utf8 = A partir de aquí, { $file } no es texto UTF-8.
    .help = Guarde el archivo con la codificación UTF-8.
finding-bad-syntax = Esto no es TOML válido: { $detail }.
    .help = Busque aquí o justo antes una comilla, un corchete o un signo igual que falte. Solo después se podrán indicar los demás problemas de este archivo.
finding-unknown-file = Nada lee { $file }.
    .help = { $suggestion ->
        [none] Elimínelo o muévalo a otro lugar: no forma parte del sitio.
       *[other] ¿Quiso decir “{ $suggestion }”? Cambie el nombre o mueva el archivo a otro lugar.
    }
finding-bad-name = “{ $name }” no es un identificador, por lo que no puede ser el nombre de este archivo o carpeta.
    .help = Utilice letras minúsculas sin tilde, cifras y guiones (64 caracteres como máximo), empezando por una letra o una cifra.
finding-bad-text-name = “{ $name }” no designa un idioma.
    .help = Dé al texto el nombre de su idioma, por ejemplo en.md o pt.md.
finding-bad-page-name = “{ $name }” no es el nombre de una página.
    .help = Dele un nombre de la forma SLUG.LANG.md, por ejemplo about.en.md, en uno de los seis idiomas ar, zh, en, fr, ru y es.
finding-leaves-folder = La ruta “{ $path }” lleva fuera de su carpeta.
    .help = Utilice una ruta relativa sencilla, con barras inclinadas (/), y copie el archivo en la carpeta en lugar de poner un enlace.

## Claves y tipos

finding-missing-key = Falta “{ $key }”.
    .help = Añada “{ $key }”: esta clave es obligatoria aquí.
finding-unknown-key = La clave “{ $key }” no existe aquí.
    .help = { $suggestion ->
        [none] Elimínela o busque el nombre correcto en la referencia del contenido.
       *[other] ¿Quiso decir “{ $suggestion }”?
    }
finding-wrong-type = “{ $key }” debería ser { $expected ->
        [string] un texto entre comillas rectas
        [integer] un número entero
        [boolean] true o false
        [array] una lista entre corchetes
        [table] una tabla entre llaves
        [date] una fecha, por ejemplo 2026-04-27
        [local-time] una hora local, por ejemplo 2026-04-27T10:00:00, sin diferencia horaria
        [instant] un instante, por ejemplo 2026-04-27T10:00:00+02:00, con su diferencia horaria
       *[other] { $expected }
    }, pero es { $found ->
        [string] un texto
        [integer] un número entero
        [float] un número decimal
        [boolean] true o false
        [datetime] una fecha u hora de otra forma
        [array] una lista
        [table] una tabla
       *[other] { $found }
    }.
    .help = Escriba el valor de esa forma.
finding-unknown-word = “{ $found }” no es un valor de “{ $key }”.
    .help = { $suggestion ->
        [none] Utilice uno de estos valores: { $allowed }.
       *[other] ¿Quiso decir “{ $suggestion }”? Valores admitidos: { $allowed }.
    }
finding-empty-text = “{ $key }” está vacío.
    .help = Escriba el texto o elimine la clave si no es obligatoria.
finding-empty-list = “{ $key }” debe tener al menos un elemento.
    .help = Añada un elemento.
finding-missing-language = Falta “{ $key }” en estos idiomas: { $languages }.
    .help = Añada el texto en estos idiomas: debe existir en los seis.
finding-no-language = “{ $key }” no tiene texto en ningún idioma.
    .help = Añada el texto al menos en el idioma del original.
finding-untranslated = “{ $key }” aún no está traducido a estos idiomas: { $languages }.
    .help = Las páginas en estos idiomas muestran el original e indican en qué idioma está. Añada las traducciones cuando las tenga.

## Valores

finding-bad-id = “{ $found }” no es un identificador, y “{ $key }” debe serlo.
    .help = Utilice letras minúsculas sin tilde, cifras y guiones (64 caracteres como máximo), empezando por una letra o una cifra.
finding-bad-session = “{ $found }”, en “{ $key }”, no designa un período de sesiones.
    .help = Escriba BODY/SESSION, con los nombres de las carpetas del órgano y del período de sesiones.
finding-bad-item = “{ $found }”, en “{ $key }”, no designa un tema del programa de otro período de sesiones.
    .help = Escriba BODY/SESSION#ITEM, con el identificador del tema.
finding-bad-symbol = “{ $found }” no es una signatura de documento.
    .help = Escríbala tal como está impresa, en letras latinas y cifras, con 100 caracteres como máximo. Quizá contenga una letra parecida de otro alfabeto.
finding-bad-digest = “{ $found }” no es una huella SHA-256.
    .help = Escriba sus 64 cifras hexadecimales.
finding-bad-colour = “{ $found }” no es un color, como debe serlo “{ $key }”.
    .help = Escriba # y seis cifras hexadecimales, por ejemplo #12304f.
finding-bad-language = “{ $found }”, en “{ $key }”, no es un código de idioma.
    .help = Escriba un código BCP 47 en su forma habitual, por ejemplo fr, zh o pt-BR.
finding-not-official = “{ $found }”, en “{ $key }”, no es uno de los seis idiomas oficiales.
    .help = Utilice ar, zh, en, fr, ru o es.
finding-bad-time-zone = “{ $found }” no es un huso horario conocido.
    .help = Escriba su nombre IANA, por ejemplo Europe/Zurich.
finding-bad-date = “{ $found }”, en “{ $key }”, no existe en el calendario.
    .help = Compruebe el día, el mes y la hora.
finding-bad-number = “{ $found }” no es un número admitido en “{ $key }”.
    .help = Escriba un número entero que no sea negativo.
finding-bad-address = “{ $found }”, en “{ $key }”, no es una dirección que se pueda utilizar aquí.
    .help = Escriba una dirección completa, sin espacios, que empiece de una de estas formas: { $allowed }.
finding-bad-pattern = “{ $found }”, en “{ $key }”, no es un modelo de dirección.
    .help = Escriba una dirección que empiece por https:// y contenga tanto { "{lang}" } como { "{symbol}" }.
finding-bad-media-type = “{ $found }” no es un tipo de medio.
    .help = Escríbalo como application/pdf, en minúsculas.
finding-bad-channel = “{ $found }” no es un canal de grabación.
    .help = Escriba floor, sign o el código de un idioma.
finding-bad-relation = “{ $found }” no puede ser el destino de esta relación.
    .help = Escriba el identificador o la signatura de un documento; para record-of, el identificador de una sesión.
finding-unknown-state = No hay ningún Estado “{ $found }” en el registro.
    .help = { $suggestion ->
        [NONE] Escriba su código ISO 3166-1 alfa-3 en mayúsculas.
       *[other] ¿Quiso decir { $suggestion }? Escriba su código ISO 3166-1 alfa-3 en mayúsculas.
    }
finding-path-or-href = Un archivo tiene o bien una ruta o bien una dirección.
    .help = Deje “path” para un archivo del período de sesiones o “href” para uno que esté en otro servidor, pero no ambos.

## Referencias

finding-unknown-item = En este período de sesiones no hay ningún tema del programa “{ $id }”.
    .help = { $suggestion ->
        [none] Utilice el identificador de un tema de agenda.toml o añada el tema.
       *[other] ¿Quiso decir “{ $suggestion }”? Si no es así, añada el tema a agenda.toml.
    }
finding-unknown-item-of = En el período de sesiones { $session } no hay ningún tema del programa “{ $id }”.
    .help = Utilice el identificador de un tema del archivo agenda.toml de ese período de sesiones.
finding-unknown-meeting = En este período de sesiones no hay ninguna sesión “{ $id }”.
    .help = { $suggestion ->
        [none] Utilice el identificador de una sesión de programme.toml o añada la sesión.
       *[other] ¿Quiso decir “{ $suggestion }”? Si no es así, añada la sesión a programme.toml.
    }
finding-unknown-document = En este período de sesiones no hay ningún documento “{ $id }”.
    .help = { $suggestion ->
        [none] Utilice el identificador de un documento de documents.toml o la signatura de un documento publicado en otro lugar.
       *[other] ¿Quiso decir “{ $suggestion }”? Si no es así, utilice la signatura del documento.
    }
finding-unknown-speaker = “{ $id }” no figura entre quienes pueden hacer uso de la palabra.
    .help = { $suggestion ->
        [none] Añada este identificador a speakers.toml o, si se trata de un Estado, a admitted.states en site.toml.
       *[other] ¿Quiso decir “{ $suggestion }”? Si no es así, añada este identificador a speakers.toml o, si se trata de un Estado, a admitted.states en site.toml.
    }
finding-unknown-statement = No hay ninguna declaración “{ $id }” en este período de sesiones.
    .help = Use el nombre de una carpeta de statements, o elimine la clave.
finding-unknown-session = No existe el período de sesiones { $session }.
    .help = Escriba BODY/SESSION, con los nombres de las carpetas del órgano y del período de sesiones dentro de content/sessions.
finding-unknown-body = No existe el órgano “{ $id }”.
    .help = { $suggestion ->
        [none] Utilice un identificador que figure en “bodies” en site.toml.
       *[other] ¿Quiso decir “{ $suggestion }”? Utilice un identificador que figure en “bodies” en site.toml.
    }
finding-missing-body = El órgano “{ $body }” no tiene archivo.
    .help = Cree content/bodies/{ $body }.toml o quite el órgano de la lista.
finding-session-without-body = Este período de sesiones corresponde a “{ $body }”, que no es un órgano del sitio.
    .help = { $suggestion ->
        [none] Incluya el órgano en “bodies” en site.toml.
       *[other] ¿Quiso decir “{ $suggestion }”? Cambie el nombre de la carpeta o incluya el órgano en site.toml.
    }
finding-item-cycle = El tema del programa “{ $id }” depende de sí mismo a través de los temas de los que forma parte.
    .help = Elimine un “parent” del círculo.
finding-body-cycle = El órgano “{ $id }” remite a sí mismo a través de sus órganos superiores o sucesores.
    .help = Elimine un “parent” o un “successor” del círculo.
finding-pale-colour = El texto blanco sobre { $found } se lee mal: el contraste es inferior a 7 a 1.
    .help = Elija un color más oscuro.

## Una sola vez

finding-duplicate-id = El identificador “{ $id }” ya está en uso.
    .help = Dé otro identificador a uno de los dos. Si uno ya se ha publicado, conserve ese.
finding-duplicate-order = El lugar { $order } de la sesión “{ $meeting }” ya está ocupado.
    .help = Dé a cada declaración o inscripción un número propio; puede haber saltos en la numeración.
finding-duplicate-symbol = La signatura { $symbol } aparece dos veces.
    .help = Elimínela del documento que no la lleva.
finding-same-address = “{ $name }” tendría la misma dirección que “{ $other }”: { $slug }.
    .help = Corrija la signatura o dé otro identificador al documento que no la tiene.
finding-reserved-name = “{ $name }” es un nombre que utiliza el propio sitio.
    .help = Elija otro identificador.
finding-path-too-long = Una vez publicada, la ruta “{ $path }” tiene { $length } caracteres.
    .help = Acorte el nombre: algunas computadoras y memorias USB no admiten más de { $limit } caracteres.
finding-case-collision = Otro archivo se llama “{ $path }”, salvo por las mayúsculas.
    .help = Cambie el nombre de uno de los dos: muchas computadoras los toman por el mismo archivo.

## Días y horas

finding-names-out-of-order = Los nombres del órgano “{ $body }” no se suceden en el tiempo.
    .help = Ponga primero el más antiguo; cada uno de los siguientes necesita “since” con una fecha posterior.
finding-part-ends-first = Esta parte del período de sesiones termina el { $end }, antes de empezar el { $start }.
    .help = Corrija una de las dos fechas.
finding-meeting-ends-first = El final de la sesión “{ $id }” ({ $end }) no es posterior a su comienzo ({ $start }).
    .help = Corrija una de las dos horas.
finding-meeting-outside-session = La sesión “{ $id }” es el { $date }, fuera de las fechas del período de sesiones.
    .help = Corrija la fecha, o añada o prolongue una parte del período de sesiones en session.toml.
finding-moved-from-nowhere = La sesión “{ $id }” se ha trasladado, pero no se indica para cuándo estaba prevista.
    .help = Añada “originally” con la fecha y la hora que se anunciaron en un principio.
finding-time-skipped = { $time } no existe en { $zone }: los relojes se adelantan y se saltan esa hora.
    .help = Corrija la hora adelantándola o atrasándola una hora.

## Declaraciones

finding-text-without-document = Hay textos de un documento “{ $name }”, pero no existe tal documento.
    .help = Añádalo a documents.toml o dé a la carpeta el identificador del documento.
finding-text-without-version = Hay un texto en “{ $lang }”, pero ninguna versión en ese idioma.
    .help = Añada versions.{ $lang } con su estado a statement.toml o elimine el archivo. Hasta entonces no se publicará nada de él.
finding-version-needs = El estado de la versión “{ $lang }” es “{ $state }”, por lo que necesita “{ $needed }”.
    .help = Añada “{ $needed }” a versions.{ $lang } o corrija el estado.
finding-released-but-embargoed = El estado de la versión “{ $lang }” es “{ $state }”, pero se indica una fecha de publicación.
    .help = Elimine “released” o corrija el estado. Mientras el estado sea “{ $state }”, la versión no se publica.
finding-instants-out-of-order = Las fechas y horas de la versión “{ $lang }” no se suceden en orden.
    .help = La publicación va antes que sus revisiones, la más reciente de las cuales es la última, y antes que la retirada.
finding-released-without-text = El estado de la versión “{ $lang }” es “{ $state }”, pero no hay texto ni archivo.
    .help = Añada { $lang }.md o un archivo, o corrija el estado.
finding-superseded-file = La versión “{ $lang }” incluye un archivo de un texto sustituido.
    .help = Los archivos de la carpeta superseded están bajo embargo: elimínelo de la lista.
finding-superseded-not-there = Una revisión de “{ $lang }” remite a una carpeta de textos sustituidos que no existe: { $folder }.
    .help = Recupere la carpeta del historial de los archivos o quite “superseded” de la revisión.
finding-superseded-out-of-order = Las carpetas de textos sustituidos de “{ $lang }” no están en orden.
    .help = Cada revisión tiene la suya, con un número más alto que la anterior.
finding-interpreters-only-released = El estado de la versión “{ $lang }” es “{ $state }”, pero la declaración es solo para intérpretes.
    .help = Corrija el estado, o “posting” si la delegación acepta que se publique.

## Archivos publicados

finding-file-not-there = El archivo “{ $path }” no está.
    .help = Póngalo en { $folder } o corrija la ruta.
finding-file-not-readable = No se puede leer el archivo “{ $path }”.
    .help = Compruebe que tenga permiso para leerlo.
finding-size-differs = “{ $path }” tiene { $found } bytes, no { $said }.
    .help = Compruebe que sea el archivo correcto y luego corrija “bytes”.
finding-digest-differs = “{ $path }” tiene otra huella SHA-256: { $found }.
    .help = Compruebe que sea el archivo correcto y que no se haya modificado por el camino; luego corrija “sha256”.
finding-media-type-differs = “{ $path }” parece ser { $expected }, no { $said }.
    .help = Corrija “media_type” o el nombre del archivo.
finding-not-a-pdf = “{ $path }” no es un archivo PDF.
    .help = Expórtelo de nuevo como PDF o corrija “media_type”.

## Páginas y textos

finding-missing-page = Falta la página “{ $slug }” en estos idiomas: { $languages }.
    .help = Añada un archivo para cada uno de estos idiomas: una página debe existir en los seis.
finding-missing-head = La página no tiene cabecera.
    .help = Empiece el archivo con una línea +++, luego el título, como en title = "Acerca de", y luego otra línea +++.
finding-markdown-too-deep = Aquí el texto tiene demasiados niveles anidados para mostrarse.
    .help = Elimine listas o citas que estén unas dentro de otras.
finding-markdown-raw-html = El código HTML no se muestra como tal: { $detail }
    .help = Escriba en Markdown o ponga el código entre acentos graves (`).
finding-markdown-unsafe-link = El enlace a “{ $detail }” no se muestra como enlace.
    .help = Enlace a una dirección que empiece por https:// o mailto:, o a una página del sitio.
finding-markdown-image = La imagen “{ $detail }” no se muestra.
    .help = Publique las imágenes entre los archivos.
finding-markdown-heading-skips = Los títulos se saltan un nivel: { $detail }.
    .help = Utilice el nivel siguiente: quienes escuchan la página se orientan por los títulos.
finding-markdown-footnote-undefined = No existe la nota al pie “{ $detail }”.
    .help = Añada una línea que empiece por “[^{ $detail }]:” o elimine la llamada a la nota.

finding-captions-not-webvtt = El archivo de subtítulos no es WebVTT.
    .help = Comienza por “WEBVTT” en una línea propia. Los archivos de otro tipo se convierten antes.
finding-captions-bad-time = “{ $found }” no es el tiempo de un subtítulo.
    .help = Escriba 00:01:02.000 --> 00:01:05.500, con el final no anterior al comienzo. Este subtítulo se omite.
finding-captions-out-of-order = El subtítulo comienza antes que el anterior.
    .help = Los subtítulos se muestran por orden de tiempo; corrija el tiempo si está equivocado.
finding-bad-offset = “{ $found }” no es un punto de una grabación.
    .help = Escriba horas, minutos y segundos, por ejemplo “0:12:30”.
finding-chapter-of-what = Este capítulo de una grabación no tiene tema, o tiene dos.
    .help = Indique o bien item, el identificador de un tema del programa, o bien title en los seis idiomas.
finding-captions-missing = La sesión “{ $meeting }” tiene grabaciones, pero no subtítulos.
    .help = Añada subtítulos en WebVTT: quienes no oyen los necesitan, y la búsqueda encuentra lo que se dijo.
