# Texts, sessions and archives for other programs.

akn-file = Ce texte en XML (Akoma Ntoso)

cli-export = Exporter une session, pour les archives ou sous forme de livres
cli-export-bag = Sous forme de sac (BagIt, RFC 8493) : fichiers, textes, données et pages
cli-export-wacz = Sous forme d’archive web (WACZ), pour les programmes qui rejouent des pages
cli-export-session = La session
cli-export-to = Où : un fichier, ou aussi un dossier pour un sac ; vous seul pourrez le lire
cli-export-from = Le dossier où le site a été construit
cli-export-audience = À qui s’adresse l’édition de ce dossier : public, participants ou podium
cli-export-base-url = L’adresse pour laquelle le site a été construit, si ce n’est pas celle de site.toml
cli-export-now = Le moment dont l’exportation porte la date, au lieu du présent
cli-export-force = Remplacer ce qui s’y trouve : un fichier ou un sac

export-files = fichiers
export-done = La session est dans { $path }. Fichiers : { $files }. Octets : { $bytes }.
export-elsewhere = Fichiers hébergés ailleurs et indiqués dans fetch.txt : { $count }. Récupérez-les avant de vérifier le sac.
export-confidential = { $path } n’est pas destiné au public : il contient ce que seule son édition peut montrer. Conservez-le là où seuls ses destinataires ont accès.
export-not-up-to-date = L’édition dans { $path } est en retard sur son contenu. Construisez-la d’abord : papersmart build --out { $path }, avec les mêmes options. Rien n’a été écrit.
export-no-edition = Il n’y a pas d’édition dans { $path }. Construisez-en une d’abord : papersmart build --out { $path }
export-other-edition = Le dossier { $path } contient l’édition destinée à { $audience }. Indiquez-la avec --audience, ou un autre dossier avec --from.
export-no-session = Il n’y a pas de session { $session } dans { $path }. Voyez les dossiers de content/sessions.
export-changed = { $path } n’est pas tel qu’il a été construit. Reconstruisez l’édition. Rien n’a été écrit.
export-occupied = { $path } existe déjà. Choisissez un autre emplacement avec --to, ou remplacez un fichier ou un sac avec --force.
export-exposed = Ce qui est écrit dans { $path } serait publié ou pris pour du contenu. Choisissez un autre emplacement avec --to.
