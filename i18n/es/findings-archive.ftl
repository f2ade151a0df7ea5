# What can be wrong with sessions that are over, and with addresses that were public.

finding-not-frozen = El período de sesiones { $session } ha terminado (estado “{ $state }”), pero nada indica qué contenía entonces.
    .help = { $had ->
        [frozen] Recupere frozen.toml del control de versiones. Solo si no está allí: ponga el estado “closed”, después papersmart session close { $session }, y séllelo.
        [routes] Tiene routes.txt, así que quizá se haya eliminado frozen.toml: recupérelo del control de versiones. Solo si nunca lo hubo: papersmart session close { $session }
       *[nothing] Fíjelo e incluya en el commit el archivo que se escribe: papersmart session close { $session }
    }
finding-frozen-unreadable = No se puede leer lo que contenía { $session } cuando se clausuró ({ $detail }).
    .help = Recupere frozen.toml del control de versiones. Solo si no está allí: elimínelo y vuelva a clausurar el período de sesiones.
finding-frozen-altered = El archivo frozen.toml de { $session } no está como lo escribió una orden.
    .help = Recupérelo del control de versiones. Si se unieron dos ramas, tome una de las partes y después: papersmart session close { $session }
finding-state-not-recorded = El período de sesiones { $session } tiene el estado “{ $state }”, pero se dejó en “{ $recorded }”.
    .help = Restablezca el estado en session.toml y use las órdenes, que conservan el motivo: papersmart session reopen { $session } --reason TEXT, o papersmart session close { $session }
finding-frozen-changed = “{ $what }” se modificó; estaba fijado desde la clausura de { $session } ({ $since }).
    .help = Déjelo como estaba o diga por qué debe cambiar: papersmart session reopen { $session } --reason TEXT
finding-frozen-gone = “{ $what }” ya no está; estaba fijado desde la clausura de { $session } ({ $since }).
    .help = Recupérelo del control de versiones o diga por qué debe desaparecer: papersmart session reopen { $session } --reason TEXT
finding-sealed-new = “{ $what }” se añadió a { $session }, que está sellado ({ $since }).
    .help = Elimínelo: un período de sesiones sellado no admite nada. Lo que le corresponda va a otro período de sesiones.
finding-sealed-changed = “{ $what }” { $how ->
        [gone] ya no está
       *[changed] se modificó
    }; { $session } está sellado ({ $since }).
    .help = Recupérelo del control de versiones: un período de sesiones sellado no admite nada.
finding-bad-route = “{ $found }” no es la dirección de una página.
    .help = Escríbala como en routes.txt: sin idioma, con una barra al final, como statements/opening/.
finding-route-vanished = “{ $route }” de { $session } fue público y ya no hay nada en esa dirección.
    .help = Restablezca lo que había. Si no, indique en moved.toml dónde está ahora ([[moved]] con from y to) o desde cuándo y por qué ya no existe ([[gone]] con route, date y reason).
finding-route-withheld = “{ $route }” de { $session } fue público y ahora está retenido: sus páginas se retiran.
    .help = Si ha de volver, no hay que hacer nada. Si no, indique en moved.toml desde cuándo y por qué ya no existe ([[gone]] con route, date y reason).
finding-routes-missing = El período de sesiones { $session } ha terminado, pero su routes.txt, que contenía sus direcciones, falta o está vacío.
    .help = Recupérelo del control de versiones. Solo si nunca lo hubo: papersmart routes record
finding-routes-unreadable = No se pueden leer las direcciones de { $session } que han sido públicas ({ $detail }).
    .help = Recupere routes.txt del control de versiones.
finding-moved-is-there = No puede decirse nada más de “{ $route }”, porque la página existe.
    .help = Elimine esta entrada o lo que está en la dirección.
finding-moved-twice = “{ $route }” se nombra dos veces.
    .help = Conserve una sola entrada: cambió de dirección o ya no existe.
finding-moved-unrecorded = “{ $route }” no figura entre las direcciones que han sido públicas, así que no se publica nada en ella.
    .help = Compárela con el routes.txt de { $session }.
finding-moved-to-nowhere = “{ $route }” no lleva a ninguna página accesible a los lectores.
    .help = Nombre una página de este período de sesiones como lo hace routes.txt, o una de otro que figure en su routes.txt, como /BODY/SESSION/documents/a-68-123/.
