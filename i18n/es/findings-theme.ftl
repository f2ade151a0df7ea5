### Observaciones sobre el tema propio del sitio.

finding-theme-syntax = El tema no puede interpretar este archivo: { $reason }.
    .help = Corríjalo, o elimínelo para volver a la versión incorporada.

finding-theme-word = El mensaje “{ $word }” no existe en: { $languages }.
    .help = Añádalo al archivo i18n/LANGUAGE/theme.ftl de su sitio para cada uno de estos idiomas. Una plantilla solo puede mostrar mensajes sin argumentos.

finding-theme-missing = El tema no tiene ninguna plantilla ni componente “{ $name }”.
    .help = Compruebe la ortografía o añada en themes/default/ el archivo que lo define.

finding-theme-variable = Ninguna página que use esta plantilla contiene “{ $name }”.
    .help = { $known ->
        [none] Elimínelo: ese valor no contiene nada más.
       *[other] Compruebe la ortografía o elimínelo. Elementos disponibles: { $known }.
    }

finding-theme-render = El tema no puede componer una página en este punto: { $reason }.
    .help = Ponga bajo la condición “if” lo que pueda faltar en una página, o elimine este archivo para volver al incorporado.

finding-theme-unreadable = No se puede leer este archivo del tema: { $reason }.
    .help = Compruebe sus permisos y que sea texto en UTF-8.

finding-theme-contrast = El contraste de { $ink } sobre { $ground } es de { $found } a 1; debe ser de { $least } a 1.
    .help = Oscurezca o aclare uno de los dos colores.
