# Lo que puede estar mal en publish.toml.

finding-duplicate-target = Ya hay un destino “{ $target }”.
    .help = Dé a cada destino un nombre distinto.
finding-duplicate-folder = El destino “{ $target }” es la misma carpeta que “{ $other }”.
    .help = Dé a cada destino una carpeta propia.
finding-second-primary = “{ $target }” es un segundo destino principal.
    .help = Dé el papel primary a aquel cuya dirección se comunica, y mirror a los demás.
finding-bad-public-key = Esto no es una clave pública: { $reason }.
    .help = Indique la línea de una clave pública como la escribe minisign.
finding-bad-variable = “{ $found }” no es el nombre de una variable de entorno.
    .help = Nombre la variable que contiene el secreto, como SITE_KEY; nunca escriba aquí el secreto.
finding-bad-host = “{ $found }” no es un servidor.
    .help = Escriba SERVIDOR o USUARIO@SERVIDOR, como site@mirror.example.
finding-bad-remote-path = “{ $found }” no es una ruta que se pueda usar en otra máquina.
    .help = Escriba una ruta desde la raíz con letras, cifras, “.”, “_”, “-” y “/”, como /srv/site.
finding-bad-endpoint = “{ $found }” no es la dirección de un servicio.
    .help = Escriba una dirección que empiece por https:// y no acabe en una barra.
finding-bad-prefix = “{ $found }” no puede ser el comienzo de los nombres de un depósito.
    .help = Omita las barras al principio y al final, y no use “.” ni “..”.
finding-bad-site-id = “{ $found }” no es el identificador de un sitio.
    .help = Copie el ID del sitio de su configuración en Netlify.
