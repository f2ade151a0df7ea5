# Les mots de la ligne de commande.

## Constats : le mot qui précède chaque partie.

finding-error = erreur
finding-warning = avertissement
finding-help = aide

## Aide

cli-about = Le portail de réunions sans papier, sous forme de site statique, en six langues.
cli-option-site = Dossier du site
cli-option-lang = Langue des messages : ar, zh, en, fr, ru ou es
cli-build = Générer le site
cli-build-out = Dossier dans lequel générer le site
cli-build-now = Moment pour lequel générer le site, au lieu du moment présent
cli-build-base-url = Adresse à laquelle le site est consulté, au lieu de celle de site.toml
cli-build-report = Consigner ce qui a été fait dans ce fichier, au format JSON
cli-build-audience = Destinataires : public, participants ou podium
cli-build-watch = Générer de nouveau le site à chaque modification d’un fichier
cli-build-dry-run = Indiquer seulement ce qui deviendrait public, changerait ou disparaîtrait
cli-build-confirm = Publier exactement cette modification, bien que policies.confirm demande confirmation
cli-build-format = Pour un terminal (human) ou pour un commentaire (markdown)
cli-build-private = Les lecteurs du journal peuvent savoir ce qui est sous embargo : dire les noms même lorsque CI est défini
cli-check = Vérifier les fichiers du site et signaler tous les problèmes
cli-check-now = Moment pour lequel vérifier le site, au lieu du moment présent
cli-check-format = Pour les personnes (human) ou pour les programmes (json)
cli-serve = Générer le site, le rendre consultable sur cet ordinateur et le générer de nouveau à chaque modification d’un fichier
cli-serve-port = Port à utiliser
cli-serve-now = Moment pour lequel générer le site, au lieu du moment présent
cli-search = Chercher dans un site généré, dans la langue de --lang
cli-search-out = Dossier dans lequel le site a été généré
cli-search-limit = Nombre de résultats à afficher
cli-search-json = Afficher les résultats au format JSON
cli-search-queries = Chercher chaque ligne de ce fichier et afficher les résultats de chacune sur une ligne de JSON
cli-search-query = Ce que l’on cherche
cli-init = Créer votre propre site
cli-init-folder = Dossier dans lequel créer le site

## Génération et vérification

cli-no-findings = Aucun problème.
cli-findings-more = … et { $count } de plus du type { $code }. Pour les voir tous : papersmart check
cli-findings = { $errors ->
    [0] Aucune erreur
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [0] aucun avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}.
cli-built = Pages : { $pages }. Fichiers écrits : { $written }. Fichiers supprimés : { $deleted }. Durée : { $milliseconds } ms.
cli-not-built = Rien n’a été généré : corrigez d’abord les erreurs ci-dessus. Ce qui était publié reste inchangé.
cli-would-appear = { $count ->
    [0] Rien ne deviendrait public.
    [one] { $count } adresse deviendrait publique :
   *[other] { $count } adresses deviendraient publiques :
}
cli-would-change = { $count ->
    [0] Rien ne changerait.
    [one] { $count } adresse changerait :
   *[other] { $count } adresses changeraient :
}
cli-would-vanish = { $count ->
    [0] Rien ne disparaîtrait.
    [one] { $count } adresse disparaîtrait :
   *[other] { $count } adresses disparaîtraient :
}
cli-would-more = … et { $count } de plus
cli-nothing-published = Rien n’a été publié. Sans --dry-run, tout cela le serait.
cli-confirm-first = Le dossier de sortie ne contient encore aucun site (policies.confirm.first).
cli-confirm-vanishing = Adresses qui disparaîtraient sans annulation de diffusion ni retrait : { $count }. Nombre autorisé sans confirmation : { $limit } (policies.confirm.vanishing).
cli-confirm-releases = Adresses qui deviendraient publiques en une fois : { $count }. Nombre autorisé sans confirmation : { $limit } (policies.confirm.releases).
cli-confirm-waiting = Pages et fichiers de déclarations retirées ou dont la diffusion est annulée, qui attendent aussi : { $count }. Confirmez cette modification ou annulez le reste sans tarder.
cli-confirm-how = Rien de tout cela n’est publié tant qu’une personne n’a pas confirmé exactement cette modification : générez le site avec les mêmes options et --confirm { $code }.
cli-confirm-other = --confirm { $code } correspond à une autre modification.
cli-confirm-preview = Il ne s’agit que d’un aperçu. Une génération demanderait confirmation.
cli-session-stopped = La session { $session } contient des erreurs et n’a pas été générée. Ses pages déjà publiées restent inchangées.
cli-session-absent = La session { $session } contient des erreurs et n’a pas été générée, et aucune de ses pages ne se trouve dans le dossier de sortie. Corrigez les erreurs avant de publier.
cli-waiting = Ce site est déjà en cours de génération ou de modification. Attente de la fin de l’opération.
cli-progress-pages = pages
cli-failed = L’opération n’a pas pu être effectuée : { $reason }
cli-not-ours = Le dossier { $path } n’est pas vide et n’a pas été créé par papersmart. Choisissez-en un autre avec --out ou videz-le.
cli-other-edition = Le dossier { $path } contient l’édition destinée à « { $audience } ». Choisissez-en un autre avec --out : les éditions ne doivent jamais être mélangées.
cli-watching = Les modifications sont suivies. Appuyez sur Ctrl+C pour terminer.
cli-serving = Le site est à l’adresse { $address }
cli-port = Le port { $port } ne peut pas être utilisé ({ $reason }). Choisissez-en un autre avec --port.
cli-init-done = Un nouveau site se trouve dans { $path }. Modifiez ses fichiers, puis lancez : papersmart --site { $path } serve
cli-init-exists = Le dossier { $path } contient déjà un site. Rien n’a été modifié.

## Recherche

cli-search-found = { $count ->
    [0] Aucune page n’a été trouvée.
    [one] { $count } page a été trouvée.
   *[other] { $count } pages ont été trouvées.
}
cli-search-language = Il n’existe pas d’index dans la langue « { $language } ». Choisissez ar, zh, en, fr, ru ou es.
cli-search-nothing = Le dossier { $path } ne contient pas d’index de recherche. Générez d’abord le site : papersmart build --out { $path }
cli-search-format = L’index de recherche du dossier { $path } est d’une version que ce programme ne connaît pas. Générez de nouveau le site.
cli-search-damaged = L’index de recherche du dossier { $path } est endommagé ou incomplet. Générez de nouveau le site.

## Wrong command lines and the frame of the help

cli-usage = Utilisation
cli-commands = Commandes
cli-options = Options
cli-option-help = Afficher cette aide
cli-option-version = Afficher la version
cli-unknown-argument = L’option { $argument } n’existe pas.
cli-unknown-command = La commande { $argument } n’existe pas.
cli-missing-argument = { $argument } manque.
cli-bad-value = { $argument } ne peut pas être « { $value } ».
cli-given-twice = { $argument } figure deux fois ou avec une option incompatible.
cli-see-help = Voir : papersmart --help
