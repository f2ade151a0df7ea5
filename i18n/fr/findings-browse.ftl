# What is wrong with guides, subjects and places.

finding-dead-reference = Rien de ce que publie cette édition ne se trouve à l’adresse « { $found } » : les mots sont affichés sans lien.
    .help = { $suggestion ->
        [none] Écrivez l’adresse d’une page sans sa langue, comme /archive/, ou bien symbol: suivi de la cote d’un document. Ce qui sera publié plus tard deviendra un lien de lui-même.
       *[other] Vouliez-vous dire « { $suggestion } » ? Ce qui sera publié plus tard deviendra un lien de lui-même.
    }
finding-missing-guide = Le guide « { $slug } » est absent dans ces langues : { $languages }.
    .help = Dans ces langues, une autre version est affichée, avec une mention. Ajoutez un fichier pour chacune de ces langues.
finding-unknown-place = Il n’y a pas de lieu « { $id } » dans places.toml.
    .help = { $suggestion ->
        [none] Utilisez l’identifiant d’un lieu de places.toml ou ajoutez-y le lieu.
       *[other] Vouliez-vous dire « { $suggestion } » ? Sinon, ajoutez le lieu à places.toml.
    }
finding-unknown-subject = « { $found } » n’est pas un sujet de subjects.toml : le mot est affiché tel qu’il est écrit.
    .help = { $suggestion ->
        [none] Utilisez l’identifiant d’un sujet ou l’un de ses noms, ou ajoutez le sujet à subjects.toml.
       *[other] Vouliez-vous dire « { $suggestion } » ? Sinon, ajoutez le sujet à subjects.toml.
    }
finding-subject-cycle = Le sujet « { $id } » renvoie à lui-même par l’intermédiaire de sujets plus larges.
    .help = Supprimez l’un des « broader » du cercle.
