# Les mots des commandes par lesquelles le secrétariat modifie le contenu.

## Aide

cli-statement = Recevoir, diffuser et retirer des déclarations
cli-statement-lang = Langues du texte, par exemple en ou pt ; à défaut, celles qu’indiquent les noms des fichiers, ou toutes les versions pour lesquelles c’est possible
cli-statement-receive = Enregistrer une déclaration, ou une langue de plus ; les fichiers sont copiés et restent où ils sont
cli-statement-receive-files = Le texte (.md) et les fichiers, un ou plusieurs par langue ; aucun pour une déclaration sans texte
cli-statement-receive-id = Ajouter des langues à cette déclaration ; avec --meeting ou --entry, identifiant de la nouvelle
cli-statement-stage = Remettre le texte à la présidence et aux interprètes ; il reste sous embargo
cli-statement-release = Diffuser le texte
cli-statement-release-delivered = Consigner que la déclaration vient d’être prononcée
cli-statement-revise = Remplacer un texte par d’autres fichiers ; les précédents sont de nouveau sous embargo
cli-statement-revise-files = Le nouveau texte (.md) et les fichiers
cli-statement-recall = Annuler la diffusion d’un texte diffusé par erreur
cli-statement-withdraw = Retirer un texte au nom de la délégation
cli-statement-withdraw-reason = Motif : requested ou superseded, ou LANG=TEXTE une fois pour chacune des six langues
cli-statement-list = Dire ce qui est en attente, dans l’ordre des interventions
cli-speakers = Tenir la liste des orateurs d’une séance
cli-speakers-inscribe = Inscrire un orateur sur la liste
cli-speakers-reply = Inscrire un droit de réponse sur la liste
cli-speakers-reorder = Donner à une inscription une autre place sur la liste
cli-speakers-deliver = Consigner qu’une intervention a été faite
cli-speakers-deliver-release = Diffuser en même temps la déclaration
cli-speakers-deliver-without-text = Enregistrer une déclaration sans texte s’il n’y en a pas
cli-speakers-deliver-at = Moment de l’intervention, si ce n’est pas maintenant
cli-speakers-defer = Consigner qu’une intervention est reportée
cli-speakers-defer-all-of = Toutes les inscriptions de cette séance dont l’intervention n’a pas eu lieu
cli-speakers-defer-to = La séance sur la liste de laquelle passe l’inscription
cli-speakers-absent = Consigner l’absence d’un orateur appelé
cli-speakers-withdraw = Consigner le retrait d’une inscription
cli-meeting = Déplacer, annuler, suspendre, reprendre et lever des séances
cli-meeting-move = Donner à une séance une autre heure ou une autre salle
cli-meeting-move-start = Nouveau début, dans le fuseau horaire de la session
cli-meeting-move-end = Nouvelle fin ; à défaut, la séance garde sa durée
cli-meeting-move-room = Nouvelle salle : le nom d’une salle de cette session, ou LANG=TEXTE une fois pour chacune des six langues
cli-meeting-cancel = Annuler une séance
cli-meeting-suspend = Suspendre une séance
cli-meeting-resume = Reprendre une séance suspendue
cli-meeting-adjourn = Lever une séance : elle a été tenue
cli-document = Diffuser des documents
cli-document-release = Diffuser un document, maintenant ou à un moment donné
cli-document-release-symbol = Cote ou identifiant du document
cli-document-release-at = À partir de quand ; sans décalage, dans le fuseau horaire de la session
cli-desk-now = Moment de la commande, au lieu du moment présent
cli-desk-quiet-names = Dire des noms opaques au lieu de ce qui peut être sous embargo, comme toujours lorsque CI est défini
cli-desk-statement = La déclaration : son identifiant, ORGANE/SESSION/ID ou son nom opaque
cli-desk-meeting = La séance : son identifiant, ou ORGANE/SESSION/ID
cli-desk-entry = L’inscription sur la liste des orateurs : son identifiant, ORGANE/SESSION/ID ou son nom opaque
cli-desk-speaker = Qui parle, par identifiant
cli-desk-on-behalf-of = Au nom de qui encore, par identifiant
cli-desk-item = Le point de l’ordre du jour, par identifiant ou numéro
cli-desk-kind = La nature de la déclaration : statement, introduction, explanation-before, explanation-after, point-of-order, right-of-reply ou written
cli-desk-role = as-delivered ou courtesy-translation
cli-desk-posting = public ou interpreters-only
cli-desk-access = Destinataires : public, participants ou podium
cli-desk-check-against-delivery = Le texte porte la mention « seul le prononcé fait foi »
cli-desk-title = Un titre, sous la forme LANG=TEXTE, une fois par langue
cli-desk-order = Sa place parmi les déclarations de la séance
cli-desk-id = Identifiant de la nouvelle inscription
cli-desk-session = La session : ORGANE/SESSION
cli-desk-json = Afficher au format JSON
cli-desk-first = Avant toutes les autres
cli-desk-last = Après toutes les autres
cli-desk-before = Avant cette inscription
cli-desk-after = Après cette inscription

## Ce qui a été fait

desk-received = Reçue : { $statement } ({ $languages ->
    [none] sans texte
   *[other] { $languages }
}). Elle est sous embargo. Les fichiers remis restent où ils sont.
desk-received-for = Elle est enregistrée pour { $entry } sur la liste des orateurs.
desk-seen-encrypted = { $file } est chiffré : il demande un mot de passe ou interdit quelque chose. Les lecteurs et les logiciels de lecture à voix haute risquent de ne pas pouvoir l’ouvrir ; demandez un fichier sans protection.
desk-seen-active = { $file } a un contenu actif : scripts ou actions qui se lancent d’elles-mêmes. Demandez une copie simple avant la publication.
desk-seen-attachments = { $file } contient d’autres fichiers. Ils sont publiés avec lui ; examinez-les avant la publication.
desk-seen-image-only = { $file } n’est qu’une image : aucun texte ne peut y être lu. Sa page le signale et indique où demander une copie accessible.
desk-seen-poor-text = Le texte de { $file } a été reconnu avec peu de certitude. La recherche le trouve, mais avec des erreurs.
desk-seen-damaged = Certaines pages de { $file } sont endommagées. Ouvrez-le avant la publication.
desk-seen-unread = { $file } n’a pas pu être lu jusqu’au bout. Ouvrez-le avant la publication.
desk-staged = Remise à la présidence et aux interprètes : { $statement } ({ $languages }).
desk-released = Diffusée : { $statement } ({ $languages }). La prochaine génération la rend publique.
desk-revised = Remplacée : { $statement } ({ $languages }). Les fichiers précédents sont conservés sous embargo.
desk-recalled = Diffusion annulée : { $statement } ({ $languages }). La prochaine génération la retire du site.
desk-withdrawn = Retirée : { $statement } ({ $languages }). La prochaine génération la retire du site.
desk-spoken = Le prononcé de { $statement } est consigné.
desk-inscribed = Sur la liste des orateurs : { $entry }.
desk-reordered = { $entry } a sa nouvelle place.
desk-delivered = L’intervention { $entry } a été faite.
desk-deferred = L’intervention { $entry } est reportée.
desk-absent = L’absence est consignée : { $entry }.
desk-left = L’inscription { $entry } est retirée de la liste.
desk-meeting-moved = Le programme indique la nouvelle heure ou la nouvelle salle de la séance « { $meeting } ».
desk-meeting-done = { $act ->
    [cancel] La séance « { $meeting } » est annulée.
    [suspend] La séance « { $meeting } » est suspendue.
    [resume] La séance « { $meeting } » est reprise.
   *[adjourn] La séance « { $meeting } » est levée.
}
desk-document-released = Diffusé : { $document }. La prochaine génération le rend public.
desk-document-later = { $document } sera diffusé à la date suivante : { $at }.
desk-document-waits = { $document } reste sous embargo tant que ces langues manquent : { $languages }.
desk-list-empty = Rien n’est en attente.
desk-list-no-text = pas encore de texte
desk-list-unread = Ce qui attend dans la session { $session } n’est pas indiqué, car ses fichiers ne peuvent pas être lus.

## Motifs de retrait

desk-reason-requested = à la demande de la délégation
desk-reason-superseded = remplacée par un autre texte

## Pourquoi rien n’a été fait

desk-nothing-changed = Rien n’a été modifié.
desk-files-stay = Les fichiers remis restent où ils sont.
desk-interpreters-only = { $statement } ({ $lang }) est réservée aux interprètes : le texte n’en est jamais diffusé. Si la délégation en accepte la publication, corrigez d’abord « posting » dans son fichier statement.toml.
desk-version-state = { $statement } ({ $lang }) ne peut pas être { $act ->
    [stage] remise à la présidence et aux interprètes
    [release] diffusée
    [revise] remplacée
    [recall] soustraite à la diffusion
   *[withdraw] retirée
} : son état est « { $state } ». { $instead ->
    [none] Plus rien ne peut en être fait. Un nouveau texte est reçu comme une nouvelle déclaration.
   *[other] Ce qui est possible :{ $instead }
}
desk-version-unclear = L’état de { $statement } ({ $lang }) et ses dates ne concordent pas. Pour savoir pourquoi : papersmart check
desk-clock-moved-back = Il s’est passé quelque chose avec { $statement } ({ $lang }) à la date suivante, postérieure à maintenant : { $at }. Vérifiez l’horloge de cette machine, ou --now.
desk-no-version = { $statement } n’a pas de texte en « { $lang } », seulement en : { $there }.
desk-no-text = { $statement } n’a pas encore de texte. Recevez-le d’abord : papersmart statement receive FILE --id { $statement }
desk-version-there = { $statement } a déjà un texte en « { $lang } ». Pour le remplacer : papersmart statement revise { $statement } FILE --lang { $lang }
desk-statement-there = Il existe déjà une déclaration { $statement }. Pour y ajouter une langue, omettez --meeting et --entry.
desk-whole-statement = Une langue de plus de { $statement } ne prend que des fichiers, --lang et --role, et non { $options }. Ce qui vaut pour toute la déclaration se corrige dans son fichier statement.toml.
desk-entry-filed = { $statement } est déjà enregistrée pour { $entry }. Pour y ajouter une langue : papersmart statement receive FILE --id { $statement }
desk-entry-elsewhere = { $entry } figure sur la liste de la séance « { $there } », non sur celle de « { $meeting } ». Omettez --meeting ou nommez une autre inscription.
desk-text-there = { $statement } n’admet qu’un seul { $file }, et la place est prise. Si un fichier de ce nom se trouve dans son dossier, déplacez-le d’abord.
desk-file-there = { $file } est déjà enregistré : ses octets sont ceux de { $statement }.
desk-file-language = La langue de { $file } n’est pas connue. Indiquez-la avec --lang, ou dans le nom du fichier, par exemple statement.fr.pdf.
desk-file-type = { $file } est d’un type qui n’est pas publié. Remettez du Markdown (.md), du PDF ou un autre format courant.
desk-file-empty = { $file } est vide ou n’est pas un fichier.
desk-file-unreadable = { $file } ne peut pas être lu ({ $reason }).
desk-file-kind = { $file } n’est pas ce que son nom indique. Donnez-lui l’extension de son vrai type, ou remettez un autre fichier.
desk-file-large = { $file } est trop volumineux, ou le devient une fois décompressé. Remettez-en un plus petit.
desk-refused-encrypted = { $file } est chiffré, et ce site n’accepte pas de tels fichiers (policies.refuse dans content/site.toml).
desk-refused-unread = { $file } n’a pas pu être lu jusqu’au bout : on ne sait pas s’il contient ce que ce site refuse.
desk-refused-active = { $file } a un contenu actif, et ce site n’accepte pas de tels fichiers (policies.refuse dans content/site.toml).
desk-refused-attachments = { $file } contient d’autres fichiers, et ce site n’accepte pas de tels fichiers (policies.refuse dans content/site.toml).
desk-languages-of-files = Donnez --lang une fois pour tous les fichiers, ou une fois pour chacun, dans leur ordre.
desk-needs-file = Il manque un fichier.
desk-needs-meeting = Pour quelle séance ? Donnez --meeting, --entry ou --id.
desk-needs-speaker = Qui parle ? Donnez --speaker, ou --entry pour une inscription sur la liste des orateurs.
desk-needs-id = Aucun identifiant libre n’a été trouvé. Donnez-en un avec --id.
desk-nothing-filed = Aucune déclaration n’est enregistrée pour { $entry } : il n’y a rien à diffuser. Recevez-la avec --entry { $entry }, ou consignez l’intervention avec --without-text.
desk-entry-status = { $act ->
    [deliver] L’intervention { $entry } ne peut pas être faite
    [defer] L’intervention { $entry } ne peut pas être reportée
    [absent] L’absence ne peut pas être consignée ({ $entry })
   *[withdraw] L’inscription { $entry } ne peut pas être retirée
} : son état est « { $status } ». { $instead ->
    [none] Plus rien ne peut en être fait.
   *[other] Ce qui est possible :{ $instead }
}
desk-nobody-waits = Toutes les interventions de la liste de la séance « { $meeting } » ont été faites ou retirées.
desk-meeting-state = La séance « { $meeting } » ne peut pas être { $act ->
    [move] déplacée
    [cancel] annulée
    [suspend] suspendue
    [resume] reprise
   *[adjourn] levée
} : son état est « { $state } ». { $instead ->
    [none] Plus rien ne peut en être fait.
   *[other] Ce qui est possible :{ $instead }
}
desk-moved-nowhere = Où la séance « { $meeting } » est-elle déplacée ? Donnez --start, --end ou --room.
desk-unknown-room = Aucune séance de cette session n’a de salle « { $room } ». Donnez une nouvelle salle en six langues : --room en=… --room fr=… et ainsi de suite.
desk-unknown-reason = « { $reason } » n’est pas un motif qui existe en six langues ; il y a { $known }. Donnez-en un autre sous la forme LANG=TEXTE, une fois pour chacune des six.
desk-languages-missing = Le texte manque dans ces langues : { $languages }. Donnez-le dans les six, ou pas du tout.
desk-document-public = { $document } est déjà diffusé.
desk-document-waits-now = { $document } a été diffusé et ne reste sous embargo que parce que ces langues manquent : { $languages }. Ajoutez ces fichiers à documents.toml.
desk-document-restricted = { $document } n’est pas pour tout le monde (accès : { $access }). Sa diffusion exige « derestrict », avec une date et un motif, dans documents.toml.
desk-time-unclear = L’heure { $time } n’existe pas ou existe deux fois ({ $zone }), à cause du changement d’heure. Donnez-la avec son décalage, par exemple 2026-04-27T10:00:00+02:00.
desk-session-over = La session { $session } est close : elle accepte des ajouts, des annulations de diffusion et des retraits. Pour d’autres modifications, rouvrez-la d’abord : papersmart session reopen { $session } --reason TEXT
desk-other-session = { $name } désigne une autre session que { $session }, dont il s’agit par ailleurs.
desk-unknown-session = Il n’y a pas de session { $name }.
desk-unknown-statement = Il n’y a pas de déclaration « { $name } » dans une session prévue ou en cours. Pour une autre session, écrivez ORGANE/SESSION/ID.
desk-unknown-meeting = Il n’y a pas de séance « { $name } » dans une session prévue ou en cours. Pour une autre session, écrivez ORGANE/SESSION/ID.
desk-unknown-entry = Il n’y a pas d’inscription « { $name } » sur une liste des orateurs d’une session prévue ou en cours.
desk-unknown-document = Il n’y a pas de document « { $name } » dans une session prévue ou en cours. Indiquez une autre session avec --session.
desk-ambiguous = « { $name } » existe à plusieurs endroits : { $sessions }. Écrivez ORGANE/SESSION/ID ; pour un document, indiquez la session avec --session.
