# Lo que está mal en los mensajes propios de un sitio (su carpeta i18n/).

finding-message-syntax = No se puede leer este mensaje: { $reason }
    .help = Siga la sintaxis de Fluent: un identificador, un signo igual y el texto; las líneas que lo continúan llevan sangría.

finding-message-missing = Falta el mensaje { $id } en el idioma { $language }.
    .help = Añádalo al catálogo de ese idioma, con las mismas variables que el mensaje en inglés.

finding-message-unknown = El mensaje { $id } no existe en inglés, por lo que nada utiliza el del idioma { $language }.
    .help = Corrija su identificador o elimínelo.

finding-message-arguments = La variable { $variable } del mensaje { $id } no se utiliza igual en inglés y en el idioma { $language }.
    .help = Utilice las mismas variables en todos los idiomas.
