# Les phrases à partir desquelles les pages sont composées. Les libellés propres
# aux gabarits sont dans theme.ftl, les noms des types et des états dans terms.ftl.

## Les principaux endroits du site

nav-home = Accueil
nav-journal = Journal
nav-speakers = Orateurs
nav-guides = Guides

chooser-enter = Séances, documents et déclarations en français
not-found = Cette page n’existe pas. Allez à la page d’accueil en français ou vérifiez l’adresse.
offline-heading = Sans connexion

## Lignes

on-behalf-of = au nom de : { $names }
moment = { $date }, { $time }
time-with-zone = { $time } ({ $zone })
joined = { $first }, { $second }
explained = { $first } — { $second }
remark-revised = Texte révisé
remark-withdrawn = Texte retiré
remark-not-available = Non disponible
remark-no-text = Texte non disponible

meeting-numbered-plenary = Séance plénière nº { $number }
meeting-numbered-informal = Séance officieuse nº { $number }
meeting-numbered-closed = Séance privée nº { $number }
meeting-numbered-side-event = Manifestation parallèle nº { $number }

item-label = Point { $number } : { $title }
item-short = Point { $number }
only-in = { $text } ({ $language } seulement)

count-documents = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
count-statements = { $count ->
    [one] { $count } déclaration
   *[other] { $count } déclarations
}
count-recordings = { $count ->
    [one] { $count } enregistrement
   *[other] { $count } enregistrements
}
count-items = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
count-meetings = { $count ->
    [one] { $count } séance
   *[other] { $count } séances
}
count-sessions = { $count ->
    [one] { $count } session se réunit
   *[other] { $count } sessions se réunissent
}

## Déclarations

statement-description = Déclaration : { $speakers }, { $meeting }, { $session }
cite-plain = { $what }. { $address }
notice-no-text = Cette déclaration a été prononcée. Le texte n’en est pas disponible.
notice-revised = Le texte en { $language }, révisé le { $date }, remplace le précédent.
notice-withdrawn = Le texte en { $language } a été retiré le { $date }.
notice-reason = Motif : { $reason }
notice-recalled = Le texte en { $language } n’est pas disponible.
statement-unavailable = Ce texte n’est pas disponible
notice-courtesy-translation = Ceci est une traduction de courtoisie et non le texte prononcé.
notice-only-in = Le texte est disponible en { $languages }.
notice-check-against-delivery = Seul le prononcé fait foi : les paroles prononcées peuvent différer de ce texte.
notice-written = Cette déclaration a été présentée par écrit.
all-statements = Toutes les déclarations sur ce point
all-documents = Tous les documents relatifs à ce point

## Points de l’ordre du jour et séances

notice-item-deferred = L’examen de ce point a été reporté à une session ultérieure.
notice-item-deleted = Ce point a été supprimé de l’ordre du jour.
notice-item-renumbered = Ancienne numérotation : { $numbers }.
notice-meeting-moved-from = Cette séance a été déplacée. Elle avait d’abord été annoncée pour le { $when }.
notice-meeting-moved = Cette séance a été déplacée.
notice-meeting-cancelled = Cette séance a été annulée.
notice-meeting-suspended = Cette séance a été suspendue.
notice-meeting-resumed = Cette séance a repris après une suspension.
watch-webcast = Voir la webdiffusion
sign-language-provided = Interprétation en langue des signes assurée
channel-floor = Salle, langues originales
channel-sign = Langue des signes

## Documents

notice-advance-unedited = Version préliminaire non éditée : la version éditée peut être différente.
notice-title-not-translated = Le titre de ce document n’est pas encore disponible en français.
not-yet-in = Pas encore disponible en { $languages }.
reissued = Nouveau tirage du { $date } : { $reason }

fact-kind = Type
fact-date = Date
fact-distribution = Distribution
fact-original = Langue originale
fact-sponsors = Auteurs
fact-job-number = Numéro de travail
fact-room = Salle
fact-webcast = Webdiffusion
fact-access = Accessibilité
fact-joint-with = Séance commune avec

relation-revises = Révision de
relation-revises-inverse = Version révisée
relation-adds-to = Additif à
relation-adds-to-inverse = Additif
relation-corrects = Rectificatif à
relation-corrects-inverse = Rectificatif
relation-amends = Amendement à
relation-amends-inverse = Amendement
relation-supersedes = Remplace
relation-supersedes-inverse = Remplacé par
relation-adopted-as = Adopté sous la cote
relation-adopted-as-inverse = Issu du projet
relation-record-of = Compte rendu de
relation-record-of-inverse = Compte rendu
relation-relates-to = Voir aussi
relation-relates-to-inverse = Voir aussi

## Listes

list-documents = Documents
list-documents-by-symbol = Documents par cote
list-documents-by-item = Documents par point de l’ordre du jour
list-documents-by-kind = Documents par type
list-documents-by-date = Documents par date
list-statements = Déclarations
list-statements-by-date = Déclarations, les plus récentes d’abord
list-statements-by-speaker = Déclarations par orateur
list-statements-by-item = Déclarations par point de l’ordre du jour
list-statements-by-kind = Déclarations par type
list-recordings = Enregistrements
list-agenda = Ordre du jour
all-items = Tous les points de l’ordre du jour
list-older-page = page { $number }, à partir de la plus ancienne
list-newest-page = Page la plus récente

## Journal, organes, orateurs

journal-of = Journal, { $date }
sessions-in-year = Sessions de { $year }
former-name = { $name } (jusqu’au { $date })
speakers-state = États
speakers-observer = Observateurs
speakers-group = Groupes
speakers-intergovernmental = Organisations intergouvernementales
speakers-non-governmental = Organisations non gouvernementales
speakers-un-entity = Entités des Nations Unies
speakers-officer = Membres du Bureau
speakers-expert = Experts

## Textes longs

prose-table = Tableau
prose-notes = Notes
prose-back = Retour au texte, note

## The podium, and for whom a site is made

podium-heading = Tribune
podium-meeting = La page de cette séance
edition-podium = Édition de la tribune, réservée à la présidence et aux interprètes : elle contient des textes sous embargo. Ne pas diffuser.
edition-participants = Édition réservée aux participants : ne pas publier.
notice-embargoed = Sous embargo jusqu’au prononcé. Seul le prononcé fait foi.
notice-interpreters-only = Réservé aux interprètes : ce texte ne sera pas publié.
remark-embargoed = Sous embargo
remark-interpreters-only = Interprètes seulement
remark-released = Publié
remark-nothing-received = Aucun texte reçu
