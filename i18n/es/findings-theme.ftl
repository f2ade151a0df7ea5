### Avisos sobre el tema visual propio del sitio.

finding-theme-syntax = El tema visual no puede leer este archivo: { $reason }.
    .help = Corríjalo o elimínelo para volver al que viene con el programa.

finding-theme-word = Falta el mensaje “{ $word }” en estos idiomas: { $languages }.
    .help = Para cada uno de estos idiomas, añádalo al archivo i18n/LANGUAGE/theme.ftl de su sitio. Una plantilla solo puede mostrar mensajes sin argumentos.

finding-theme-missing = El tema visual no tiene ninguna plantilla ni componente “{ $name }”.
    .help = Compruebe la ortografía o añada el archivo que lo define dentro de themes/default/.

finding-theme-unreadable = No se puede leer este archivo del tema visual: { $reason }.
    .help = Compruebe sus permisos y que sea texto UTF-8.
