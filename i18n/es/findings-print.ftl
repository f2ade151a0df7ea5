# What can be wrong with what was printed on demand.

finding-printed-out-of-order = En printed.toml, { $date } figura después de { $before }.
    .help = Cada día tiene una sola tabla, en orden. Si se unieron dos ramas, sume las cifras del día.
finding-print-how = En [print], la manera de solicitar ejemplares impresos debe indicarse una sola vez: por formulario o por correo.
    .help = Escriba form = "netlify", form = "https://…" o mail = "…@…", solo uno.
finding-bad-print-form = “{ $found }” no puede ser la dirección a la que se envía un formulario.
    .help = No lleva signo de interrogación, almohadilla, coma, punto y coma ni apóstrofo.
finding-bad-print-mail = “{ $found }” no es una dirección de correo a la que pueda llevar un enlace.
    .help = Escríbala de forma sencilla, por ejemplo print@example.org.
