# Ce qui peut clocher dans publish.toml.

finding-duplicate-target = Il existe déjà une cible « { $target } ».
    .help = Donnez à chaque cible un nom différent.
finding-duplicate-folder = La cible « { $target } » est le même dossier que « { $other } ».
    .help = Donnez à chaque cible son propre dossier.
finding-second-primary = « { $target } » est une deuxième cible principale.
    .help = Donnez le rôle primary à celle dont l’adresse est communiquée, et mirror aux autres.
finding-bad-public-key = Ce n’est pas une clé publique : { $reason }.
    .help = Indiquez la ligne d’une clé publique telle que minisign l’écrit.
finding-bad-variable = « { $found } » n’est pas le nom d’une variable d’environnement.
    .help = Nommez la variable qui contient le secret, par exemple SITE_KEY ; n’écrivez jamais le secret ici.
finding-bad-host = « { $found } » n’est pas un hôte.
    .help = Écrivez HÔTE ou UTILISATEUR@HÔTE, par exemple site@mirror.example.
finding-bad-remote-path = « { $found } » n’est pas un chemin utilisable sur une autre machine.
    .help = Écrivez un chemin depuis la racine, composé de lettres, de chiffres et des signes « . », « _ », « - » et « / », par exemple /srv/site.
finding-bad-endpoint = « { $found } » n’est pas l’adresse d’un service.
    .help = Écrivez une adresse qui commence par https:// et ne finit pas par une barre oblique.
finding-bad-prefix = « { $found } » ne peut être un préfixe des noms d’un compartiment.
    .help = Omettez les barres obliques au début et à la fin, et n’utilisez ni « . » ni « .. ».
finding-bad-site-id = « { $found } » n’est pas l’identifiant d’un site.
    .help = Copiez l’identifiant du site depuis ses paramètres chez Netlify.
