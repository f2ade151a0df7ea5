# What can be wrong with sessions that are over, and with addresses that were public.

finding-not-frozen = La session { $session } est terminée (état « { $state } »), mais rien ne dit ce qu’elle contenait alors.
    .help = { $had ->
        [frozen] Rétablissez frozen.toml depuis le système de gestion des versions. S’il n’y est pas, et dans ce cas seulement : mettez l’état à « closed », puis papersmart session close { $session }, et scellez-la.
        [routes] Elle a un fichier routes.txt : frozen.toml a donc peut-être été supprimé. Rétablissez-le depuis le système de gestion des versions. S’il n’y en a jamais eu, et dans ce cas seulement : papersmart session close { $session }
       *[nothing] Figez-la et ajoutez au commit le fichier produit : papersmart session close { $session }
    }
finding-frozen-unreadable = L’état de { $session } lors de sa clôture ne peut pas être lu ({ $detail }).
    .help = Rétablissez frozen.toml depuis le système de gestion des versions. S’il n’y est pas, et dans ce cas seulement : supprimez-le et refermez la session.
finding-frozen-altered = Le fichier frozen.toml de { $session } n’est pas tel qu’une commande l’a écrit.
    .help = Rétablissez-le depuis le système de gestion des versions. Si deux branches ont été réunies, gardez l’un des côtés, puis : papersmart session close { $session }
finding-state-not-recorded = La session { $session } a l’état « { $state } », mais elle avait été laissée « { $recorded } ».
    .help = Rétablissez l’état dans session.toml et utilisez les commandes, qui conservent le motif : papersmart session reopen { $session } --reason TEXT, ou papersmart session close { $session }
finding-frozen-changed = « { $what } » a été modifié ; il était figé depuis la clôture de { $session } ({ $since }).
    .help = Rétablissez-le, ou dites pourquoi il doit changer : papersmart session reopen { $session } --reason TEXT
finding-frozen-gone = « { $what } » n’est plus là ; il était figé depuis la clôture de { $session } ({ $since }).
    .help = Rétablissez-le depuis le système de gestion des versions, ou dites pourquoi il doit disparaître : papersmart session reopen { $session } --reason TEXT
finding-sealed-new = « { $what } » a été ajouté à { $session }, qui est scellée ({ $since }).
    .help = Supprimez-le : une session scellée n’accepte rien. Ce qui s’y rapporte va dans une autre session.
finding-sealed-changed = « { $what } » { $how ->
        [gone] n’est plus là
       *[changed] a été modifié
    } ; { $session } est scellée ({ $since }).
    .help = Rétablissez-le depuis le système de gestion des versions : une session scellée n’accepte rien.
finding-bad-route = « { $found } » n’est pas l’adresse d’une page.
    .help = Écrivez-la comme dans routes.txt : sans langue, avec une barre oblique à la fin, par exemple statements/opening/.
finding-route-vanished = « { $route } » de { $session } a été public, et il n’y a plus rien à cette adresse.
    .help = Rétablissez ce qui s’y trouvait. Sinon, dites dans moved.toml où cela se trouve maintenant ([[moved]] avec from et to), ou depuis quand et pourquoi cela n’existe plus ([[gone]] avec route, date et reason).
finding-route-withheld = « { $route } » de { $session } a été public et est maintenant retenu : ses pages sont retirées.
    .help = Si cela doit revenir, il n’y a rien à faire. Sinon, dites dans moved.toml depuis quand et pourquoi cela n’existe plus ([[gone]] avec route, date et reason).
finding-routes-missing = La session { $session } est terminée, mais son fichier routes.txt, qui contenait ses adresses, manque ou est vide.
    .help = Rétablissez-le depuis le système de gestion des versions. S’il n’y en a jamais eu, et dans ce cas seulement : papersmart routes record
finding-routes-unreadable = Les adresses de { $session } qui ont été publiques ne peuvent pas être lues ({ $detail }).
    .help = Rétablissez routes.txt depuis le système de gestion des versions.
finding-moved-is-there = Rien d’autre ne peut être dit de « { $route } », car la page existe.
    .help = Supprimez cette entrée, ou ce qui se trouve à l’adresse.
finding-moved-twice = « { $route } » est nommé deux fois.
    .help = Gardez une seule entrée : déplacé, ou disparu.
finding-moved-unrecorded = « { $route } » ne figure pas parmi les adresses qui ont été publiques ; rien n’y est donc publié.
    .help = Comparez avec le fichier routes.txt de { $session }.
finding-moved-to-nowhere = « { $route } » ne mène à aucune page accessible aux lecteurs.
    .help = Nommez une page de cette session comme le fait routes.txt, ou une page d’une autre session qui figure dans le routes.txt de celle-ci, par exemple /BODY/SESSION/documents/a-68-123/.
