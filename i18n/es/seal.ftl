# Las palabras de las órdenes que sellan una edición y la abren.

cli-seal = Sellar una edición no pública en un solo archivo que solo sus destinatarios pueden abrir
cli-seal-in = La carpeta de la edición, tal como se construyó
cli-seal-out = El archivo en que se escribe, que solo usted podrá leer
cli-seal-to = Los destinatarios: claves públicas de age (age1…), separadas por comas o espacios
cli-seal-recipients = Un archivo de tales claves, una por línea
cli-unseal = Abrir una edición sellada en una carpeta nueva
cli-unseal-file = El archivo sellado
cli-unseal-key = El archivo de su clave secreta, tal como lo escribe age-keygen
cli-unseal-out = La carpeta en que se abre, a la que solo usted tendrá acceso

seal-sealed = { $path } está sellado. Archivos: { $files }. Destinatarios: { $recipients }.
seal-opened = La edición está en { $path }. Archivos: { $files }. Es confidencial: elimínela cuando ya no se necesite.
seal-no-recipients = No hay nadie para quien sellar la edición. Indique destinatarios con --to o --recipients.
seal-no-recipient = “{ $recipient }” no es una clave pública de age. Esas claves empiezan por age1.
seal-no-key = No hay ninguna clave utilizable en { $path }. Hacen falta líneas que empiecen por AGE-SECRET-KEY-1, y nada más que comentarios.
seal-no-edition = No hay ninguna edición en { $path }. Construya una primero: papersmart build --audience podium --out CARPETA
seal-public = La edición de { $path } es pública: no contiene nada que sellar.
seal-foreign = “{ $path }” no es un archivo de una edición. No se escribió nada.
seal-occupied = { $path } ya existe y no está vacía. Elija otra carpeta con --out.
seal-other-key = El archivo está sellado para otros: esta clave no lo abre. No se escribió nada.
seal-damaged = El archivo no es una edición sellada, o está dañado o incompleto. No se escribió nada. Pida que se lo envíen de nuevo.
