# Mots des commandes qui publient un site et consultent les lieux de publication.

cli-publish = Porter un dossier généré sur les cibles de publish.toml comme version suivante
cli-publish-from = Le dossier
cli-publish-base-url = L’adresse avec laquelle il a été généré, si ce n’est pas celle de site.toml
cli-publish-without = Publier bien que cette session figure dans le contenu et non dans le dossier : BODY/SESSION
cli-publish-to = Ces cibles seulement
cli-publish-first = Commencer à la version 1, bien qu’une cible présente une version à laquelle on ne se fie pas ou ne réponde pas
cli-publish-now = L’heure de la version, au lieu de celle de l’horloge
cli-publish-rehearse = Dire ce qui serait envoyé, sans rien envoyer
cli-publish-report = Écrire dans ce fichier, en JSON, le résultat pour chaque cible
cli-rollback-to = Ces cibles seulement
cli-rollback-first = Commencer à la version 1, bien qu’une cible présente une version à laquelle on ne se fie pas ou ne réponde pas
cli-rollback-now = L’heure de la version, au lieu de celle de l’horloge
cli-rollback-rehearse = Dire ce qui serait envoyé, sans rien envoyer
cli-rollback-report = Écrire dans ce fichier, en JSON, le résultat pour chaque cible
cli-status = Dire quelle version montre chaque cible et son retard sur la plus récente
cli-status-to = Ces cibles seulement
cli-status-format = Forme de la réponse : human ou json
cli-rollback = Publier un état antérieur comme version suivante, sauf si un élément en a été retiré depuis
cli-rollback-from = La cible de type dossier qui le conserve, ou son dossier

publish-no-target = publish.toml ne contient pas de cible « { $target } ». Il contient : { $all }.
publish-bad-signing-key = PAPERSMART_SIGNING_KEY est inutilisable : { $reason }. Indiquez la clé secrète et, si elle en a un, son mot de passe dans PAPERSMART_SIGNING_PASSWORD ; ou laissez la variable vide pour publier sans signature.
publish-new = Version { $release }, { $digest }.
publish-same = Rien n’a changé depuis la version { $release }, { $digest }. Les cibles en retard y sont portées.
publish-unsigned = Cette version n’est pas signée : nul ne peut savoir de qui elle vient. Définissez PAPERSMART_SIGNING_KEY pour la signer.
publish-current = { $target } : à jour, rien n’a été envoyé.
publish-would = { $target } : seraient envoyés : { $files } ({ $size }). Seraient supprimés : { $deleted }.
publish-done = { $target } : publié. Fichiers envoyés : { $files } ({ $size }). Supprimés : { $deleted }. Durée : { $seconds } s.
publish-sending = envoyés
publish-trouble-variable = { $target } : la variable d’environnement { $reason } n’est pas définie. Définissez-la, telle que publish.toml la nomme, puis publiez à nouveau.
publish-trouble-program = { $target } : { $reason } n’est pas installé sur cette machine. Installez-le et publiez à nouveau.
publish-trouble-unreachable = { $target } : pas de réponse ({ $reason }). Publiez à nouveau plus tard ; ce qui a déjà été envoyé ne le sera pas une seconde fois.
publish-trouble-refused = { $target } : refus ({ $reason }). Vérifiez l’adresse dans publish.toml et les secrets qu’il nomme, puis publiez à nouveau.
publish-trouble-not-ours = { $target } : { $reason } s’y trouve et n’a pas été publié par papersmart. Déplacez-le ou indiquez un autre emplacement dans publish.toml.
publish-trouble-changed = { $target } : { $reason } n’est pas ce que dit son manifeste. Générez à nouveau le site et publiez-le.
publish-trouble-damaged = { $target } : { $reason } n’est pas arrivé intact. Les lecteurs ont toujours la version précédente. Publiez à nouveau.
publish-trouble-disk = { $target } : le disque refuse ({ $reason }). Assurez-vous qu’il y a de la place et que vous pouvez y écrire, puis publiez à nouveau.
publish-other-edition = { $path } contient l’édition pour { $audience }, qui n’est jamais publiée. Générez l’édition publique dans un dossier à part.
publish-no-edition = { $path } ne contient aucune édition. Générez d’abord le site.
publish-illegible = Les manifestes de { $path } sont inutilisables : { $reason }. Générez à nouveau le site.
publish-not-whole = { $path } n’est pas intact. Fichiers manquants ou modifiés : { $files } ; le premier est { $first }. Générez à nouveau le site.
publish-behind = Le dossier n’est pas ce que dit le contenu à présent. Il est publié tel quel et ne pourra pas être rétabli. Générez le site pour le publier tel qu’il est écrit.
publish-lost = La session { $session } est publiée et figure dans le contenu, mais non dans le dossier : ses erreurs l’ont arrêtée. Rien n’est publié. Corrigez-la (papersmart check) et générez à nouveau ; ou, si elle doit disparaître, publiez avec --without { $session }.

status-primary = principale
status-mirror = miroir
status-signed = signée par { $key }
status-unchecked = signée par { $key }, que publish.toml ne nomme pas
status-unsigned = non signée
status-refused = non signée par une clé de publish.toml
status-current = { $target } ({ $role }) : version { $release } du { $published }, { $signed }. À jour.
status-behind = { $target } ({ $role }) : version { $release } du { $published }, { $signed }. En retard de { $releases } ({ $time }).
status-not-believed = { $target } ({ $role }) : version { $release } du { $published }, { $signed }. Ne vous y fiez pas : publiez à nouveau et cherchez qui l’a écrite.
status-nothing = { $target } ({ $role }) : aucune version. Publiez-y le site.

rollback-nothing = Aucun état antérieur n’est conservé : une cible de type dossier en a un après deux versions, et aucun après un retrait. Indiquez la cible ou son dossier avec --from.
rollback-bad = { $path } n’est pas intact, ou sa version n’est pas la sienne ou n’est pas digne de foi. Il n’est pas publié. Générez plutôt à partir du contenu.
rollback-unknown = Nul ne sait ce que le public pouvait voir dans { $path } : aucun relevé n’est conservé à côté. Il n’est pas publié, de peur de montrer ce qui a été retiré. Générez plutôt à partir du contenu.
rollback-content = Le contenu ne peut être lu ; nul ne sait donc ce qui a été retiré. Corrigez-le (papersmart check) et réessayez.
rollback-taken-back = { $path } montre des éléments retirés ou remplacés depuis : { $count }. Il n’est pas publié. Générez plutôt à partir du contenu.
rollback-again = Certaines cibles ne l’ont pas reçue. Ne publiez pas le dossier de la dernière construction, qui ramènerait ce qui devait disparaître. Quand elles répondront : papersmart rollback --from { $path }

publish-no-key = PAPERSMART_SIGNING_KEY n’est pas définie, et publish.toml nomme des clés : personne ne se fierait à la version. Rien n’est publié. Définissez-la et publiez de nouveau.
publish-other-key = La clé de PAPERSMART_SIGNING_KEY, { $key }, n’est pas nommée dans publish.toml : personne ne se fierait à la version. Rien n’est publié. Utilisez une autre clé, ou ajoutez celle-ci à keys.
publish-not-believed = { $target } présente une version qu’aucune clé de publish.toml n’a signée, et aucune cible n’en présente une à laquelle on se fie : nul ne sait quel numéro vient ensuite. Rien n’est publié. Ajoutez à keys, pour cette seule publication, la clé qui l’a signée ; ou, si cette version ne doit pas compter, recommencez avec --first.
publish-silent = { $target } ne répond pas, et aucune cible ne présente de version : elle a peut-être la plus récente. Rien n’est publié. Réessayez quand elle répondra ; ou, s’il n’y en a jamais eu, commencez avec --first.
