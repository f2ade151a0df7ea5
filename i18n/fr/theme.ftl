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

offline-missing = Cette page n’est pas enregistrée sur cet appareil et ne peut pas être chargée sans connexion.
offline-saved = Les pages enregistrées sur cet appareil s’ouvrent comme d’habitude.
offline-files = Les documents que vous avez téléchargés restent sur votre appareil.
offline-later = Les adresses ne changent jamais : rechargez cette page une fois la connexion rétablie.

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
