# Ce qui peut clocher dans ce que les calendriers apprennent.

finding-meeting-change-untimed = La séance « { $id } » a été { $state ->
        [cancelled] annulée
       *[moved] déplacée
    }, mais les calendriers n’apprennent pas quand.
    .help = Utilisez « papersmart meeting », ou ajoutez « changed » avec l’instant de la modification et augmentez « sequence » d’une unité à chaque fois.
