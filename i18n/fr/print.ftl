# Printed copies on demand.

## What readers see

print-heading = Exemplaires imprimés
print-lede = Le comptoir d’impression imprime ce dont vous avez besoin, et rien de plus. Faites la demande sur la page d’un document ou d’une déclaration, ou ici par cote, et retirez les exemplaires à l’endroit que vous indiquez.
print-kept-what = Une demande indique ce qui doit être imprimé, dans quelle langue, en combien d’exemplaires, pour qui, où et pour quand. Donnez le nom d’une délégation ou d’un bureau, pas celui d’une personne. Seul le comptoir d’impression la lit, et rien n’en est publié.
print-kept = { $count ->
    [0] L’auteur de la demande et le lieu de retrait sont effacés dès que les exemplaires sont imprimés. Seules les quantités imprimées par jour sont conservées.
    [one] L’auteur de la demande et le lieu de retrait sont effacés { $count } jour après l’impression. Seules les quantités imprimées par jour sont conservées.
   *[other] L’auteur de la demande et le lieu de retrait sont effacés { $count } jours après l’impression. Seules les quantités imprimées par jour sont conservées.
}
print-thanks = Votre demande a été envoyée
print-thanks-next = Les exemplaires seront à l’endroit que vous avez indiqué. Si vous en avez besoin immédiatement, prévenez aussi le comptoir d’impression.
print-mail-subject = Exemplaires imprimés : { $what }
print-mail-body =
    Document : { $title }
    Adresse : { $address }
    Langue ({ $languages }) :
    Nombre d’exemplaires :
    Délégation ou bureau :
    Lieu de retrait :
    Délai (immédiatement, aujourd’hui, demain) :

## On tickets

ticket-heading = { $count ->
    [one] { $count } bon d’impression
   *[other] { $count } bons d’impression
}
ticket-copies = { $count ->
    [one] { $count } exemplaire
   *[other] { $count } exemplaires
}
ticket-at-once = immédiatement
ticket-by = pour le { $day }
ticket-collect = À retirer :
ticket-for = Pour :

## The commands

cli-print = Le comptoir d’impression : demandes d’exemplaires imprimés, travaux et bons
cli-print-import = Prendre les demandes d’un formulaire dans l’export de son hébergeur
cli-print-import-export = L’export, CSV ou JSON : un fichier, ou une adresse, avec PAPERSMART_PRINT_TOKEN si elle le demande
cli-print-queue = Dire ce qui est à imprimer, dans l’ordre des besoins
cli-print-queue-format = Comment : human ou json
cli-print-tickets = Établir des bons pour les travaux qui n’en ont pas, avec une feuille de tête par lieu
cli-print-tickets-to = Le fichier à écrire, que vous seul pouvez lire ; sans lui, les bons vont à la sortie standard
cli-print-tickets-again = Pour tous les travaux en attente, y compris ceux qui ont un bon
cli-print-done = Dire que des travaux sont imprimés
cli-print-codes = Les codes des travaux, saisis ou lus
cli-print-done-copies = Nombre d’exemplaires imprimés de chacun, si ce n’est pas le nombre demandé
cli-print-drop = Dire que des travaux ne seront pas imprimés
cli-print-drop-reason = Pourquoi

print-imported = Nouvelles demandes : { $new }. Déjà connues : { $known }.
print-other-forms = Lignes d’autres formulaires, laissées de côté : { $count }.
print-cut = Demandes dont une partie, trop longue, a été coupée : { $count }.
print-unknown-columns = Colonnes inconnues, dont rien n’a été gardé : { $columns }.
print-aside = La ligne { $row } a été mise à part : { $reason }
print-aside-robot = un champ que personne ne voit est rempli.
print-aside-nothing = elle ne dit pas quoi imprimer.
print-aside-thing = ce qu’elle demande n’est l’adresse d’aucun document ni d’aucune déclaration.
print-aside-language = sa langue n’en est pas une.
print-aside-copies = son nombre d’exemplaires n’est pas de ceux que l’on peut demander.
print-aside-when = elle ne dit pas quand par un mot du formulaire.
print-queue-empty = Il n’y a rien à imprimer.
print-queue-aside = Lignes mises à part dans counter/register.json : { $count }.
print-when-now = immédiatement
print-when-today = aujourd’hui
print-when-tomorrow = demain
print-late = EN RETARD
print-has-ticket = a un bon
print-state-other-language = pas dans cette langue
print-state-withdrawn = retiré
print-state-unknown = rien de public à cette adresse
print-tickets-written = Bons : { $count }, dans { $path }. Ouvrez ce fichier dans un navigateur, imprimez-le, puis supprimez-le.
print-without = Travaux sans bon, car il n’y a rien à imprimer : { $count }. Voyez-les avec papersmart print queue et fermez-les avec papersmart print drop.
print-done = Imprimé : { $codes }. Exemplaires : { $copies }. Feuilles : { $sheets }.
print-dropped = Abandonné : { $codes }.
print-estimated = Les feuilles sont estimées à 400 mots par page, deux pages par feuille, lorsque le nombre de pages n’est pas connu.
print-closed-before = Déjà fermé : { $codes }.
print-forgotten = Demandes conservées assez longtemps et effacées : { $count }.

desk-print-unreadable = L’export n’est ni un tableau avec en-tête (CSV) ni du JSON, ou il s’arrête trop tôt. Rien n’a été pris.
desk-print-no-columns = Aucune colonne de l’export ne porte le nom d’un champ du formulaire, comme symbol, language ou copies. Rien n’a été pris.
desk-print-unknown-job = Il n’y a pas de travail d’impression { $code }.
desk-print-two-jobs = Deux travaux sans bon portent le code { $code }. Établissez d’abord les bons avec papersmart print tickets : chacun aura alors son propre code.
desk-print-nothing-there = Ce que demande { $code } n’est pas public et n’a donc pas pu être imprimé. Fermez-le avec papersmart print drop { $code } --reason TEXTE.
desk-print-printed-unread = printed.toml de { $session } est illisible : rien ne peut y être ajouté. Voyez ce qui ne va pas avec papersmart check.
desk-print-no-tickets = Aucun travail n’attend de bon. Travaux qui ne peuvent pas être imprimés : { $count }. Avec --again, les bons déjà établis le sont de nouveau.
desk-print-need-to = Les bons disent qui a fait les demandes, et d’autres peuvent lire ici. Indiquez avec --to dans quel fichier les écrire.
desk-print-not-fetched = { $address } ne donne pas l’export : { $reason }

## Booklets

booklet-made = Établi le { $date } à partir de { $address }.
cli-print-booklet = Faire un livret d’un point ou d’une séance : tous ses textes publics en un document
cli-print-booklet-session = La session
cli-print-booklet-item = Le point de l’ordre du jour
cli-print-booklet-meeting = La séance
cli-print-booklet-lang = La langue du livret
cli-print-booklet-paper = Le papier : a4 ou letter
cli-print-booklet-to = Le fichier à écrire : .html, ou .pdf si un Chromium est présent
cli-print-booklet-browser = Le Chromium qui fait le PDF, s’il ne porte pas un des noms habituels
print-booklet-written = Le livret est dans { $path }.
desk-print-nothing-of = Rien de public ne s’appelle { $name }.
desk-print-ending = { $file } ne se termine ni par .html ni par .pdf.
desk-print-no-browser = Aucun Chromium n’a été trouvé pour faire un PDF. Nommez-en un avec --browser, ou écrivez un fichier en .html, ouvrez-le dans un navigateur et imprimez-le de là.
desk-print-browser-failed = { $browser } n’a pas fait de PDF. Écrivez un fichier en .html, ouvrez-le dans un navigateur et imprimez-le de là.
