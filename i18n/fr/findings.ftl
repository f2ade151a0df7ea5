# Ce qui peut ne pas aller dans les fichiers d’un site. Chaque constat a un
# message, qui dit ce qui ne va pas et où, et une aide, qui dit quoi faire.

## Fichiers

finding-missing-file = Le fichier { $file } est absent.
    .help = Créez ce fichier ou remettez-le à sa place. La référence du contenu indique ce qu’il contient.
finding-unreadable-file = { $file } ne peut pas être lu ({ $reason }).
    .help = Vérifiez qu’il s’agit d’un fichier et que vous avez le droit de le lire.
finding-too-large = { $file } dépasse { $limit } Mio.
    .help = Divisez le texte ou publiez-le plutôt comme fichier.
finding-not-utf8 = À partir d’ici, { $file } n’est pas un texte UTF-8.
    .help = Enregistrez le fichier avec l’encodage UTF-8.
finding-bad-syntax = Ceci n’est pas du TOML valide : { $detail }.
    .help = Cherchez, ici ou juste avant, un guillemet, un crochet ou un signe égal manquant. Les autres problèmes de ce fichier ne pourront être signalés qu’ensuite.
finding-unknown-file = Rien ne lit { $file }.
    .help = { $suggestion ->
        [none] Supprimez-le ou déplacez-le : il ne fait pas partie du site.
       *[other] Vouliez-vous dire « { $suggestion } » ? Renommez-le ou déplacez-le.
    }
finding-bad-name = « { $name } » n’est pas un identifiant et ne peut donc pas être le nom de ce fichier ou dossier.
    .help = Utilisez des minuscules sans accent, des chiffres et des traits d’union (64 caractères au plus), en commençant par une lettre ou un chiffre.
finding-bad-text-name = « { $name } » ne désigne pas une langue.
    .help = Donnez au texte le nom de sa langue, par exemple en.md ou pt.md.
finding-bad-page-name = « { $name } » n’est pas un nom de page.
    .help = Donnez-lui un nom de la forme SLUG.LANG.md, par exemple about.en.md, dans l’une des six langues ar, zh, en, fr, ru et es.
finding-leaves-folder = Le chemin « { $path } » mène hors de son dossier.
    .help = Utilisez un simple chemin relatif avec des barres obliques (/) et copiez le fichier dans le dossier au lieu d’y mettre un lien.

## Clés et types

finding-missing-key = « { $key } » est absent.
    .help = Ajoutez « { $key } » : cette clé est obligatoire ici.
finding-unknown-key = La clé « { $key } » n’existe pas ici.
    .help = { $suggestion ->
        [none] Supprimez-la ou cherchez le bon nom dans la référence du contenu.
       *[other] Vouliez-vous dire « { $suggestion } » ?
    }
finding-wrong-type = « { $key } » devrait être { $expected ->
        [string] un texte entre guillemets droits
        [integer] un nombre entier
        [boolean] true ou false
        [array] une liste entre crochets
        [table] une table entre accolades
        [date] une date, par exemple 2026-04-27
        [local-time] une heure locale, par exemple 2026-04-27T10:00:00, sans décalage horaire
        [instant] un instant, par exemple 2026-04-27T10:00:00+02:00, avec son décalage horaire
       *[other] { $expected }
    }, mais c’est { $found ->
        [string] un texte
        [integer] un nombre entier
        [float] un nombre décimal
        [boolean] true ou false
        [datetime] une date ou une heure d’une autre forme
        [array] une liste
        [table] une table
       *[other] { $found }
    }.
    .help = Écrivez la valeur sous cette forme.
finding-unknown-word = « { $found } » n’est pas une valeur de « { $key } ».
    .help = { $suggestion ->
        [none] Utilisez l’une de ces valeurs : { $allowed }.
       *[other] Vouliez-vous dire « { $suggestion } » ? Valeurs admises : { $allowed }.
    }
finding-empty-text = « { $key } » est vide.
    .help = Écrivez le texte ou supprimez la clé si elle n’est pas obligatoire.
finding-empty-list = « { $key } » doit contenir au moins un élément.
    .help = Ajoutez un élément.
finding-missing-language = « { $key } » est absent dans ces langues : { $languages }.
    .help = Ajoutez le texte dans ces langues : il doit exister dans les six.
finding-no-language = « { $key } » n’a de texte dans aucune langue.
    .help = Ajoutez le texte au moins dans la langue de l’original.
finding-untranslated = « { $key } » n’est pas encore traduit dans ces langues : { $languages }.
    .help = Les pages dans ces langues affichent l’original et en indiquent la langue. Ajoutez les traductions quand vous les aurez.

## Valeurs

finding-bad-id = « { $found } » n’est pas un identifiant, alors que « { $key } » doit en être un.
    .help = Utilisez des minuscules sans accent, des chiffres et des traits d’union (64 caractères au plus), en commençant par une lettre ou un chiffre.
finding-bad-session = « { $found } », dans « { $key } », ne désigne pas une session.
    .help = Écrivez BODY/SESSION, avec les noms des dossiers de l’organe et de la session.
finding-bad-item = « { $found } », dans « { $key } », ne désigne pas un point de l’ordre du jour d’une autre session.
    .help = Écrivez BODY/SESSION#ITEM, avec l’identifiant du point.
finding-bad-symbol = « { $found } » n’est pas une cote de document.
    .help = Écrivez-la telle qu’elle est imprimée, en lettres latines et en chiffres, 100 caractères au plus. Une lettre semblable d’un autre alphabet s’y est peut-être glissée.
finding-bad-digest = « { $found } » n’est pas une empreinte SHA-256.
    .help = Écrivez ses 64 chiffres hexadécimaux.
finding-bad-colour = « { $found } » n’est pas une couleur, comme « { $key } » doit l’être.
    .help = Écrivez # suivi de six chiffres hexadécimaux, par exemple #12304f.
finding-bad-language = « { $found } », dans « { $key } », n’est pas un code de langue.
    .help = Écrivez un code BCP 47 sous sa forme usuelle, par exemple fr, zh ou pt-BR.
finding-not-official = « { $found } », dans « { $key } », n’est pas l’une des six langues officielles.
    .help = Utilisez ar, zh, en, fr, ru ou es.
finding-bad-time-zone = « { $found } » n’est pas un fuseau horaire connu.
    .help = Écrivez son nom IANA, par exemple Europe/Zurich.
finding-bad-date = « { $found } », dans « { $key } », n’existe pas dans le calendrier.
    .help = Vérifiez le jour, le mois et l’heure.
finding-bad-number = « { $found } » n’est pas un nombre admis pour « { $key } ».
    .help = Écrivez un nombre entier qui ne soit pas négatif.
finding-bad-address = « { $found } », dans « { $key } », n’est pas une adresse utilisable ici.
    .help = Écrivez une adresse complète, sans espaces, qui commence de l’une de ces façons : { $allowed }.
finding-bad-pattern = « { $found } », dans « { $key } », n’est pas un modèle d’adresse.
    .help = Écrivez une adresse qui commence par https:// et qui contient à la fois { "{lang}" } et { "{symbol}" }.
finding-bad-media-type = « { $found } » n’est pas un type de média.
    .help = Écrivez-le comme application/pdf, en minuscules.
finding-bad-channel = « { $found } » n’est pas un canal d’enregistrement.
    .help = Écrivez floor, sign ou le code d’une langue.
finding-bad-relation = « { $found } » ne peut pas être la cible de cette relation.
    .help = Écrivez l’identifiant ou la cote d’un document ; pour record-of, l’identifiant d’une séance.
finding-unknown-state = Le registre ne contient aucun État « { $found } ».
    .help = { $suggestion ->
        [NONE] Écrivez son code ISO 3166-1 alpha-3 en majuscules.
       *[other] Vouliez-vous dire { $suggestion } ? Écrivez son code ISO 3166-1 alpha-3 en majuscules.
    }
finding-path-or-href = Un fichier a soit un chemin, soit une adresse.
    .help = Gardez « path » pour un fichier de la session ou « href » pour un fichier placé sur un autre serveur, mais pas les deux.

## Renvois

finding-unknown-item = Cette session n’a pas de point de l’ordre du jour « { $id } ».
    .help = { $suggestion ->
        [none] Utilisez l’identifiant d’un point du fichier agenda.toml ou ajoutez-y le point.
       *[other] Vouliez-vous dire « { $suggestion } » ? Sinon, ajoutez le point à agenda.toml.
    }
finding-unknown-item-of = La session { $session } n’a pas de point de l’ordre du jour « { $id } ».
    .help = Utilisez l’identifiant d’un point du fichier agenda.toml de cette session.
finding-unknown-meeting = Cette session n’a pas de séance « { $id } ».
    .help = { $suggestion ->
        [none] Utilisez l’identifiant d’une séance du fichier programme.toml ou ajoutez-y la séance.
       *[other] Vouliez-vous dire « { $suggestion } » ? Sinon, ajoutez la séance à programme.toml.
    }
finding-unknown-document = Cette session n’a pas de document « { $id } ».
    .help = { $suggestion ->
        [none] Utilisez l’identifiant d’un document du fichier documents.toml ou la cote d’un document publié ailleurs.
       *[other] Vouliez-vous dire « { $suggestion } » ? Sinon, utilisez la cote du document.
    }
finding-unknown-speaker = « { $id } » ne fait pas partie de celles et ceux qui peuvent prendre la parole.
    .help = { $suggestion ->
        [none] Ajoutez cet identifiant à speakers.toml ou, s’il s’agit d’un État, à admitted.states dans site.toml.
       *[other] Vouliez-vous dire « { $suggestion } » ? Sinon, ajoutez cet identifiant à speakers.toml ou, s’il s’agit d’un État, à admitted.states dans site.toml.
    }
finding-unknown-statement = Il n’y a pas de déclaration « { $id } » dans cette session.
    .help = Utilisez le nom d’un dossier situé sous statements, ou supprimez la clé.
finding-unknown-session = La session { $session } n’existe pas.
    .help = Écrivez BODY/SESSION, avec les noms des dossiers de l’organe et de la session sous content/sessions.
finding-unknown-body = L’organe « { $id } » n’existe pas.
    .help = { $suggestion ->
        [none] Utilisez un identifiant qui figure sous « bodies » dans site.toml.
       *[other] Vouliez-vous dire « { $suggestion } » ? Utilisez un identifiant qui figure sous « bodies » dans site.toml.
    }
finding-missing-body = L’organe « { $body } » n’a pas de fichier.
    .help = Créez content/bodies/{ $body }.toml ou retirez l’organe de la liste.
finding-session-without-body = Cette session relève de « { $body } », qui n’est pas un organe du site.
    .help = { $suggestion ->
        [none] Inscrivez l’organe sous « bodies » dans site.toml.
       *[other] Vouliez-vous dire « { $suggestion } » ? Renommez le dossier ou inscrivez l’organe dans site.toml.
    }
finding-item-cycle = Le point de l’ordre du jour « { $id } » dépend de lui-même par l’intermédiaire des points dont il relève.
    .help = Supprimez l’un des « parent » du cercle.
finding-body-cycle = L’organe « { $id } » renvoie à lui-même par l’intermédiaire de ses organes de tutelle ou successeurs.
    .help = Supprimez l’un des « parent » ou « successor » du cercle.
finding-pale-colour = Un texte blanc sur { $found } se lit mal : le contraste est inférieur à 7 pour 1.
    .help = Choisissez une couleur plus foncée.

## Une seule fois

finding-duplicate-id = L’identifiant « { $id } » est déjà pris.
    .help = Donnez un autre identifiant à l’un des deux. Si l’un est déjà publié, conservez celui-là.
finding-duplicate-order = La place { $order } de la séance « { $meeting } » est déjà prise.
    .help = Donnez à chaque déclaration ou inscription un numéro qui lui soit propre ; la numérotation peut avoir des trous.
finding-duplicate-symbol = La cote { $symbol } est donnée deux fois.
    .help = Supprimez-la du document qui ne la porte pas.
finding-same-address = « { $name } » aurait la même adresse que « { $other } » : { $slug }.
    .help = Corrigez la cote ou donnez un autre identifiant au document sans cote.
finding-reserved-name = « { $name } » est un nom que le site utilise lui-même.
    .help = Choisissez un autre identifiant.
finding-path-too-long = Une fois publié, le chemin « { $path } » compte { $length } caractères.
    .help = Raccourcissez le nom : certains ordinateurs et clés USB n’acceptent pas plus de { $limit } caractères.
finding-case-collision = Un autre fichier s’appelle « { $path } », aux majuscules près.
    .help = Renommez l’un des deux : pour beaucoup d’ordinateurs, il s’agit du même fichier.

## Jours et heures

finding-names-out-of-order = Les noms de l’organe « { $body } » ne se suivent pas dans le temps.
    .help = Mettez le plus ancien en premier ; chacun des suivants doit avoir un « since » dont la date est postérieure.
finding-part-ends-first = Cette partie de la session se termine le { $end }, avant de commencer le { $start }.
    .help = Corrigez l’une des deux dates.
finding-meeting-ends-first = La fin de la séance « { $id } » ({ $end }) n’est pas postérieure à son début ({ $start }).
    .help = Corrigez l’une des deux heures.
finding-meeting-outside-session = La séance « { $id } » a lieu le { $date }, jour où la session ne se tient pas.
    .help = Corrigez la date, ou ajoutez ou prolongez une partie de la session dans session.toml.
finding-moved-from-nowhere = La séance « { $id } » a été déplacée, mais la date et l’heure initiales ne sont pas indiquées.
    .help = Ajoutez « originally » avec la date et l’heure annoncées au départ.
finding-time-skipped = { $time } n’existe pas dans le fuseau { $zone } : les horloges avancent et sautent cette heure.
    .help = Corrigez l’heure en la décalant d’une heure.

## Déclarations

finding-text-without-document = Il y a des textes d’un document « { $name } », mais pas de tel document.
    .help = Ajoutez-le à documents.toml, ou donnez au dossier l’identifiant du document.
finding-text-without-version = Il y a un texte en « { $lang } », mais pas de version dans cette langue.
    .help = Ajoutez versions.{ $lang } avec son état à statement.toml ou supprimez le fichier. D’ici là, rien n’en est publié.
finding-version-needs = L’état de la version « { $lang } » est « { $state } » : il faut donc « { $needed } ».
    .help = Ajoutez « { $needed } » à versions.{ $lang } ou corrigez l’état.
finding-released-but-embargoed = L’état de la version « { $lang } » est « { $state } », mais une date de diffusion est indiquée.
    .help = Supprimez « released » ou corrigez l’état. Tant que l’état est « { $state } », la version n’est pas publiée.
finding-instants-out-of-order = Les dates et heures de la version « { $lang } » ne se suivent pas.
    .help = La diffusion vient avant les révisions, dont la plus récente est la dernière, et avant le retrait.
finding-released-without-text = L’état de la version « { $lang } » est « { $state } », mais il n’y a ni texte ni fichier.
    .help = Ajoutez { $lang }.md ou un fichier, ou corrigez l’état.
finding-superseded-file = La version « { $lang } » mentionne un fichier d’un texte remplacé.
    .help = Les fichiers du dossier superseded sont sous embargo : supprimez-le de la liste.
finding-superseded-not-there = Une révision de « { $lang } » renvoie à un dossier de textes remplacés qui n’existe pas : { $folder }.
    .help = Rétablissez le dossier à partir de l’historique des fichiers, ou retirez « superseded » de la révision.
finding-superseded-out-of-order = Les dossiers de textes remplacés de « { $lang } » ne sont pas dans l’ordre.
    .help = Chaque révision a le sien, d’un numéro plus élevé que le précédent.
finding-interpreters-only-released = L’état de la version « { $lang } » est « { $state } », mais la déclaration est réservée aux interprètes.
    .help = Corrigez l’état, ou « posting » si la délégation accepte la publication.

## Fichiers publiés

finding-file-not-there = Le fichier « { $path } » est introuvable.
    .help = Mettez-le dans { $folder } ou corrigez le chemin.
finding-file-not-readable = Le fichier « { $path } » ne peut pas être lu.
    .help = Vérifiez que vous avez le droit de le lire.
finding-size-differs = « { $path } » compte { $found } octets, et non { $said }.
    .help = Vérifiez qu’il s’agit du bon fichier, puis corrigez « bytes ».
finding-digest-differs = « { $path } » a une autre empreinte SHA-256 : { $found }.
    .help = Vérifiez qu’il s’agit du bon fichier et qu’il n’a pas été modifié en chemin, puis corrigez « sha256 ».
finding-media-type-differs = « { $path } » semble être de type { $expected }, et non { $said }.
    .help = Corrigez « media_type » ou le nom du fichier.
finding-not-a-pdf = « { $path } » n’est pas un fichier PDF.
    .help = Exportez-le de nouveau au format PDF ou corrigez « media_type ».

## Pages et textes

finding-missing-page = La page « { $slug } » est absente dans ces langues : { $languages }.
    .help = Ajoutez un fichier pour chacune de ces langues : une page doit exister dans les six.
finding-missing-head = La page n’a pas d’en-tête.
    .help = Commencez le fichier par une ligne +++, puis le titre, comme dans title = "À propos", puis une autre ligne +++.
finding-markdown-too-deep = Ici, le texte a trop de niveaux imbriqués pour être affiché.
    .help = Supprimez des listes ou des citations placées les unes dans les autres.
finding-markdown-raw-html = Le HTML n’est pas affiché comme tel : { $detail }
    .help = Écrivez plutôt en Markdown ou placez le code entre accents graves (`).
finding-markdown-unsafe-link = Le lien vers « { $detail } » n’est pas affiché comme un lien.
    .help = Faites un lien vers une adresse qui commence par https:// ou mailto:, ou vers une page du site.
finding-markdown-image = L’image « { $detail } » n’est pas affichée.
    .help = Publiez plutôt les images parmi les fichiers.
finding-markdown-heading-skips = Les titres sautent un niveau : { $detail }.
    .help = Utilisez le niveau suivant : les personnes qui écoutent la page s’y repèrent grâce aux titres.
finding-markdown-footnote-undefined = La note de bas de page « { $detail } » n’existe pas.
    .help = Ajoutez une ligne qui commence par « [^{ $detail }{ "]:" } » ou supprimez l’appel de note.

finding-captions-not-webvtt = Le fichier de sous-titres n’est pas au format WebVTT.
    .help = Il commence par « WEBVTT » sur une ligne à part. Les fichiers d’un autre format sont d’abord convertis.
finding-captions-bad-time = « { $found } » n’est pas l’horodatage d’un sous-titre.
    .help = Écrivez 00:01:02.000 --> 00:01:05.500, la fin n’étant pas antérieure au début. Ce sous-titre est omis.
finding-captions-out-of-order = Le sous-titre commence avant celui qui le précède.
    .help = Les sous-titres sont affichés dans l’ordre chronologique ; corrigez l’horodatage s’il est faux.
finding-bad-offset = « { $found } » n’est pas un endroit d’un enregistrement.
    .help = Indiquez les heures, les minutes et les secondes, par exemple « 0:12:30 ».
finding-chapter-of-what = Ce chapitre d’un enregistrement n’a pas d’objet, ou en a deux.
    .help = Indiquez soit item, l’identifiant d’un point de l’ordre du jour, soit title dans les six langues.
finding-captions-missing = La séance « { $meeting } » est enregistrée, mais n’a pas de sous-titres.
    .help = Ajoutez des sous-titres WebVTT : les personnes qui n’entendent pas en ont besoin, et la recherche trouve ce qui a été dit.
