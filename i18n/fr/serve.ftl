# Mots de la commande qui sert un dossier terminé.

cli-serve-public = Servir un dossier terminé à quiconque peut joindre cette machine, au lieu d’un aperçu
cli-serve-dir = Le dossier généré
cli-serve-listen = Où écouter : ADRESSE:PORT ; plusieurs sont possibles
cli-serve-audience = L’édition qui peut être servie : public, participants ou podium

serve-public = Cette édition est servie : { $path }. Fichiers : { $files }. Ses adresses :
serve-plain = Sans chiffrement : sur un réseau de tiers, placez devant un serveur avec TLS. Arrêtez avec Ctrl+C.
serve-ending = Arrêt : les réponses commencées sont achevées.
serve-no-site = { $path } ne contient pas de site terminé. Générez-en un d’abord : papersmart build
serve-other-edition = { $path } contient l’édition destinée à { $audience }. Si ceux qui peuvent joindre cette machine ont le droit de la lire, ajoutez : --audience { $audience }
serve-not-whole = { $path } n’est pas intact : { $file } n’est pas ce que disent les manifestes. Voyez ce qui ne va pas avec papersmart verify et recommencez quand le dossier sera intact.
serve-address-taken = Impossible d’écouter à { $address } ({ $reason }). Choisissez une autre adresse avec --listen.
