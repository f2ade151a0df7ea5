### The words of the theme: headings and labels that templates show as `t.…`.
### None takes arguments.

## The frame of every page

site-skip-to-content = Aller au contenu principal
site-languages = Cette page dans les autres langues
site-main-places = Rubriques principales
site-you-are-here = Vous êtes ici
site-on-this-page = Sur cette page
site-about = À propos de ce site
site-contact = Contacter le secrétariat
site-other-lists = Autres listes
site-list-pages = Pages de la liste
site-previous-and-next = Précédent et suivant

## Headings of sections

heading-today = Aujourd’hui
heading-coming-meetings = Prochaines séances
heading-open-sessions = Sessions en cours
heading-bodies = Organes
heading-current-sessions = Sessions en cours et à venir
heading-past-sessions = Sessions précédentes
heading-sessions-by-year = Sessions par année
heading-agenda = Ordre du jour
heading-agenda-items = Points de l’ordre du jour
heading-sub-items = Points subsidiaires
heading-part-of-item = Point principal
heading-programme = Programme des séances
heading-meetings = Séances
heading-meeting = Séance
heading-statements = Déclarations
heading-latest-statements = Dernières déclarations
heading-new-statements = Nouvelles déclarations
heading-all-statements = Toutes les déclarations
heading-documents = Documents
heading-latest-documents = Derniers documents
heading-all-documents = Tous les documents
heading-family = Toutes les parties et versions
heading-related-documents = Documents connexes
heading-reissues = Nouveaux tirages
heading-files = Fichiers
file-image-only = Image seule, sans texte lisible.
file-ask = Demander une copie accessible
heading-text-by-language = Texte par langue
heading-more-from-the-speaker = Autres déclarations de l’orateur
heading-statements-by-session = Déclarations par session
heading-speakers-list = Liste des orateurs
heading-recordings = Enregistrements
heading-captions = Sous-titres
heading-press-releases = Communiqués de presse
heading-officers = Membres du Bureau
heading-details = Détails
heading-what-works = Ce qui reste possible

## Labels inside sections

label-update-page = Actualiser la page
label-cite = Citer cette déclaration
label-agenda-item = Point de l’ordre du jour
label-item = Point
label-items = Points
label-item-of = Point inscrit à l’ordre du jour de la session suivante :
label-languages = Langues :
label-speaker = Orateur
label-status = Statut
label-duty-station = Lieu d’affectation
label-parent-body = Organe de tutelle
label-successor-body = Organe successeur
label-press-release = Communiqué de presse
label-official-documents = Dans le Système de diffusion électronique des documents :
label-register = S’inscrire comme participant
label-this-page = (cette page)
label-previous = Précédent
label-next = Suivant
label-newer = Plus récents
label-older = Plus anciens
label-no-meetings-today = Aucune séance n’est prévue aujourd’hui.
label-no-statements-yet = Il n’y a pas encore de déclaration.

## What stands between the entries of a short list

label-list-comma = { ", " }

## After text that exists only in a language that is not the page's

label-in-arabic = (en arabe)
label-in-chinese = (en chinois)
label-in-english = (en anglais)
label-in-french = (en français)
label-in-russian = (en russe)
label-in-spanish = (en espagnol)
label-in-another-language = (dans une autre langue)
journal-years = Années

## Offline

offline-missing = Une page qui n’est pas enregistrée sur cet appareil ne peut pas être affichée sans connexion.
offline-saved = Les pages déjà ouvertes sur cet appareil s’ouvrent de nouveau et indiquent quand elles ont été enregistrées.
offline-files = Les documents que vous avez téléchargés restent sur votre appareil.
offline-later = Les adresses ne changent jamais : rechargez cette page une fois la connexion rétablie.
offline-keep = Une session entière peut être conservée sur cet appareil, recherche comprise : sa page indique comment.
keep-heading = Conserver cette session sur cet appareil
keep-heading-saved = Ce qui est enregistré sur cet appareil
keep-about = Les pages de la session, et la recherche dans ces pages, fonctionnent alors sans connexion.
keep-languages = Langues
keep-files = Avec les fichiers des documents et des déclarations (PDF et autres)
keep-ask = Combien de place faut-il ?
keep-start = Conserver
keep-stop = Arrêter
keep-resume = Continuer
keep-update = Mettre à jour
keep-remove = Retirer de cet appareil
keep-remove-all = Retirer tout ce qui est enregistré

## Recherche

search-label = Rechercher sur le site
search-button = Rechercher
search-help = Saisissez des mots, des noms ou des cotes de document. Mettez une expression exacte entre guillemets, et un signe moins devant un mot pour l'exclure.
search-without-script = La recherche a besoin de JavaScript, que ce navigateur n'exécute pas. Tout ce qui se trouve sur ce site est aussi accessible par les listes ci-dessous.
search-lists = Parcourir les listes
search-results = Résultats
search-filters = Affiner les résultats
search-clear = Retirer tous les filtres
search-sort = Trier par
search-by-relevance = Pertinence
search-by-date = Date, du plus récent au plus ancien
search-more = Plus de résultats
search-all-languages = Rechercher dans les six langues

## What revisions of a statement changed

revisions-legend = Ce qui a été supprimé est barré, ce qui a été ajouté est souligné. Seul le texte le plus récent fait foi.
revisions-deleted = supprimé :
revisions-inserted = ajouté :
revisions-end = (fin)
revisions-none-here = Il n’y a rien à comparer dans cette langue.

## A text beside the same text in another language

beside-label = Lire en regard :
beside-pairs = Autres langues

## Which document can be had in which language

parity-there = disponible
parity-awaited = pas encore
parity-expected = pas encore ; prévu le
parity-none = non publié dans cette langue

## The page of a recording

recording-download = Ouvrir le fichier
recording-moments = Dans cet enregistrement
recording-transcript = Transcription
recording-from-captions = La transcription est tirée des sous-titres et ne constitue pas un compte rendu officiel.
recording-no-captions = Il n’y a pas encore de sous-titres, donc pas de transcription.

## Les archives

archive-by-body = Par organe
archive-by-year = Par année
archive-by-place = Par lieu
archive-more-ways = Autres accès
label-subject = Sujet
label-broader-subject = Partie du sujet
heading-narrower-subjects = Parties de ce sujet
heading-subject-by-session = Par session
label-same-subject = Le même sujet dans un thésaurus public
heading-subjects = Sujets

## Asking for printed copies

ask-copy = Demander un exemplaire imprimé
ask-symbol = Cote du document
ask-language = Langue du texte
ask-copies = Nombre d’exemplaires
ask-for = Délégation ou bureau
ask-place = Lieu de retrait
ask-when = Délai souhaité
ask-now = Immédiatement
ask-today = Aujourd’hui
ask-tomorrow = Demain
ask-empty = Laisser ce champ vide
ask-send = Envoyer la demande
ask-about = Ce que devient une demande
ask-by-symbol = Par cote
ask-places = Où retirer les exemplaires
ask-kept = Ce qui est conservé
ticket-code = Code
ticket-what = Objet
ticket-number = Exemplaires
booklet-contents = Table des matières
booklet-in-files = Le texte se trouve dans des fichiers séparés :
