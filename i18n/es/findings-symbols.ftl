### What is found about symbols of documents.

finding-symbol-in-two-sessions = La signatura { $symbol } también la publica el período de sesiones { $session }.
    .help = Deje el documento en uno de los dos períodos de sesiones, salvo que ambos lo examinen: su signatura conduce entonces a los dos.
finding-bad-body-pattern = “{ $found }” no es un modelo de dirección de un sistema de documentos.
    .help = Escriba una dirección que comience por https:// y contenga { "{symbol}" }, y { "{lang}" } si hay una por idioma; o escriba none.
finding-pages-taken-down = Se han retirado páginas del período de sesiones { $session } que muestran documentos de otros períodos de sesiones como ya no son: { $count }. Hay errores que impiden publicar de nuevo el período de sesiones.
    .help = Corrija los errores del período de sesiones; las páginas volverán entonces.
