# Mots du dossier dans lequel les fichiers sont reçus.

## Aide

cli-receive = Enregistrer ce qui se trouve dans un dossier, d’après la feuille de couverture ou le nom, et le ranger
cli-receive-folder = Le dossier où les numériseurs, la messagerie et les personnes déposent des fichiers
cli-receive-watch = Continuer jusqu’à l’arrêt
cli-receive-status = Indiquer seulement ce qui attend, ce qui a été enregistré et ce qui est en quarantaine
cli-receive-ask = Demander lorsque rien n’indique à quoi un fichier est destiné
cli-receive-meeting = Proposer seulement les inscriptions de cette séance
cli-receive-discard = Supprimer les fichiers enregistrés au lieu de les conserver sous le dossier
cli-receive-settle = Nombre de secondes pendant lesquelles un fichier doit rester inchangé avant d’être pris

## Ce qu’il est advenu d’un fichier

intake-watching = Le dossier { $folder } est surveillé. Appuyez sur Ctrl+C pour terminer.
intake-filed = Enregistré : { $file } comme { $statement } ({ $languages }). { $notes ->
    [none] Il est sous embargo.
   *[other] Il est sous embargo. À vérifier : { $notes }.
}
intake-duplicate = Déjà enregistré : { $file } a les mêmes octets que { $statement } ({ $languages }).
intake-quarantined = En quarantaine : { $file }. { $reason }
intake-left = Toujours à sa place : { $file }. { $reason }
intake-left-arriving = Il est encore en cours d’écriture.
intake-left-partial = D’après son nom, il est masqué ou encore incomplet.
intake-left-incomplete = Il s’arrête trop tôt et est peut-être encore en cours de transmission.
intake-left-folder = C’est un dossier. Déposez ses fichiers dans le dossier supérieur.
intake-left-link = C’est un lien symbolique. Déposez ici le fichier lui-même.
intake-left-special = Ce n’est pas un fichier.
intake-left-unreadable = Il ne peut pas être lu. Vérifiez ses droits d’accès.
intake-left-stuck = Il ne peut pas être déplacé ; quelqu’un l’a peut-être ouvert. Il sera examiné de nouveau.
intake-left-note = C’est une note de la quarantaine ; elle peut être supprimée.
intake-left-session = Les fichiers de sa session ne peuvent pas être lus. Voir : papersmart check
intake-left-unanswered = Personne n’a dit à quoi il est destiné.
intake-put-back = Le fichier est inchangé. Pour qu’il soit repris, remettez-le dans le dossier d’où il vient.

## Questions

intake-ask = À quoi { $file } est-il destiné ?
intake-ask-entry = Numéro de l’inscription, q pour la quarantaine, rien pour plus tard :
intake-ask-language = Sa langue, par exemple en ou pt, rien pour plus tard :

## Où se trouve chaque chose

intake-status-waiting = Dans le dossier : { $count }
intake-status-filed = Enregistrés : { $count }
intake-status-duplicates = Reçus de nouveau : { $count }
intake-status-quarantine = En quarantaine : { $count }
intake-no-folder = Le dossier { $folder } n’existe pas.
intake-folder-of-site = Le dossier { $folder } contient des fichiers du site lui-même, ou ce qu’il contient est publié. Choisissez-en un ailleurs.

## Pourquoi un fichier est en quarantaine

desk-no-place = Rien n’indique à quoi il est destiné : il ne porte aucun code de feuille de couverture et son nom n’est pas celui d’une inscription. Nommez-le INSCRIPTION.LANGUE.pdf d’après son inscription sur la liste des orateurs et sa langue, ou enregistrez-le : papersmart statement receive FICHIER --entry INSCRIPTION --lang LANGUE
desk-no-language = Il est destiné à { $entry }, mais sa langue n’est pas connue. Mettez la langue dans son nom, par exemple INSCRIPTION.fr.pdf.
desk-several-slips = Il porte les codes de plusieurs feuilles de couverture : { $codes }. Numérisez chaque déclaration dans un fichier distinct.
desk-would-break = Avec lui, les fichiers de la session comporteraient des erreurs : { $findings }.
desk-file-changed = { $file } a été modifié pendant sa lecture.
desk-paper-empty = Il est vide.
desk-paper-kind = Son type n’est pas publié, ou n’est pas celui que son nom indique.
desk-paper-broken = Il est tronqué ou endommagé. Demandez-le une nouvelle fois.
desk-paper-large = Il est trop volumineux.
desk-paper-slow = Sa lecture a pris trop de temps.
desk-paper-disk = Il ne peut pas être lu.

term-mark-encrypted = chiffrement
term-mark-active = contenu actif
term-mark-attachments = autres fichiers à l’intérieur
term-mark-image-only = image seule
term-mark-poor-text = reconnaissance de texte incertaine
term-mark-damaged = pages endommagées
