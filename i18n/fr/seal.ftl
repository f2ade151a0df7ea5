# Les mots des commandes qui scellent une édition et l’ouvrent.

cli-seal = Sceller une édition non publique en un seul fichier, que seuls ses destinataires peuvent ouvrir
cli-seal-in = Le dossier de l’édition, telle qu’elle a été construite
cli-seal-out = Le fichier à écrire, que vous seul pourrez lire
cli-seal-to = Les destinataires : des clés publiques age (age1…), séparées par des virgules ou des espaces
cli-seal-recipients = Un fichier de telles clés, une par ligne
cli-unseal = Ouvrir une édition scellée dans un nouveau dossier
cli-unseal-file = Le fichier scellé
cli-unseal-key = Le fichier de votre clé secrète, tel que l’écrit age-keygen
cli-unseal-out = Le dossier où l’ouvrir, auquel vous seul aurez accès

seal-sealed = { $path } est scellé. Fichiers : { $files }. Destinataires : { $recipients }.
seal-opened = L’édition est dans { $path }. Fichiers : { $files }. Elle est confidentielle : supprimez-la dès qu’elle ne sert plus.
seal-no-recipients = Il n’y a personne pour qui sceller l’édition. Indiquez des destinataires avec --to ou --recipients.
seal-no-recipient = « { $recipient } » n’est pas une clé publique age. Une telle clé commence par age1.
seal-no-key = Il n’y a pas de clé utilisable dans { $path }. Il faut des lignes qui commencent par AGE-SECRET-KEY-1, et rien d’autre que des commentaires.
seal-no-edition = Il n’y a pas d’édition dans { $path }. Construisez-en une d’abord : papersmart build --audience podium --out DOSSIER
seal-public = L’édition dans { $path } est publique : elle ne contient rien à sceller.
seal-foreign = « { $path } » n’est pas un fichier d’édition. Rien n’a été écrit.
seal-occupied = { $path } existe déjà et n’est pas vide. Choisissez un autre dossier avec --out.
seal-other-key = Le fichier est scellé pour d’autres : cette clé ne l’ouvre pas. Rien n’a été écrit.
seal-damaged = Le fichier n’est pas une édition scellée, ou il est endommagé ou incomplet. Rien n’a été écrit. Demandez un nouvel envoi.
