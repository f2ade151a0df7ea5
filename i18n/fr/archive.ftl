# Words of closing sessions, of opening them again, and of addresses that stay.

## Help

cli-session = Clore, rouvrir et sceller des sessions, et dire où elles en sont
cli-session-close = Clore une session : son contenu est figé ; si elle est close, figer ce qui s’y est ajouté depuis
cli-session-reopen = Rouvrir une session close pour pouvoir la modifier
cli-session-reopen-reason = Pourquoi ; le motif reste dans le fichier frozen.toml de la session
cli-session-seal = Sceller une session close : elle n’accepte alors plus rien
cli-session-list = Dire où en sont les sessions et ce qui diffère depuis leur clôture
cli-session-by = Qui le dit ; le nom reste dans le fichier frozen.toml de la session
cli-statement-by = Qui le dit ; si la session est close, le nom reste dans son fichier frozen.toml
cli-statement-recall-reason = Pourquoi ; si la session est close, le motif reste dans son fichier frozen.toml
cli-routes = Retenir les adresses qui ont été publiques
cli-routes-record = Retenir les adresses d’une publication, afin qu’aucune ne se perde
cli-routes-record-out = Le dossier qui contient l’édition destinée au public

## What was done

desk-session-closed = Session close : { $session }. Figés : { $records } notices et { $files } fichiers. Elle accepte encore des ajouts tardifs ; ajoutez frozen.toml au commit.
desk-session-sealed-now = Session scellée : { $session }. Figés : { $records } notices et { $files } fichiers. Elle n’accepte plus rien.
desk-session-unchanged = { $session } est close et tout y est déjà figé. Rien n’a été modifié.
desk-session-reopened = Session rouverte : { $session }. Une fois les modifications faites, refermez-la : papersmart session close { $session }
desk-session-since = figée { $at }
desk-session-not-frozen = non figée
desk-session-changed = modifiés : { $count }
desk-session-gone = disparus : { $count }
desk-session-new = nouveaux : { $count }
desk-routes-recorded = { $session } : adresses retenues : { $count }. Ajoutez son routes.txt au commit.
desk-routes-none = Toutes les adresses sont déjà retenues.

## Why nothing was done

desk-session-sealed = La session { $session } est scellée et n’accepte plus rien. Seul le système de gestion des versions permet de revenir sur le scellement.
desk-session-not-closed = Seule une session close peut être scellée. D’abord : papersmart session close { $session }
desk-session-not-over = La session { $session } n’est pas close : elle peut être modifiée telle quelle.
desk-reopen-why = Le motif de la réouverture de { $session } manque. Indiquez-le avec --reason.
desk-routes-no-edition = { $path } ne contient pas d’édition publique d’un site. Produisez-la d’abord, ou indiquez son dossier avec --out.

## Pages

moved-heading = Cette page a changé d’adresse
moved-text = Ce qui se trouvait ici a désormais une autre adresse.
moved-link = Aller à la nouvelle adresse
gone-heading = Cette page n’est plus ici
gone-text = Ce qui se trouvait ici a été retiré le { $date }. L’adresse est conservée afin que les renvois restent compréhensibles.
