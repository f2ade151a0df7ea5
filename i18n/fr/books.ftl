# Livres (EPUB).

book-contents = Sommaire
book-cover = Couverture
book-landmarks = Parties du livre
book-start = Début du texte
book-colophon = À propos de ce livre
book-description = Programme, ordre du jour, documents et déclarations : { $session }
book-made = Ce livre a été établi le { $date } à partir de ce que montre { $site }.
book-changes = Ce qui a été publié, révisé, corrigé ou retiré depuis n’y figure pas. Les adresses données dans le livre mènent à l’état le plus récent.
book-languages = Les textes sont en français lorsqu’ils existent en français. Les autres sont dans la langue dans laquelle ils ont été prononcés ou rédigés, et sont signalés comme tels.
book-files = Les fichiers, PDF par exemple, ne font pas partie du livre : il en donne les adresses.
book-accessibility = Accessibilité
book-accessibility-summary = Le livre n’est fait que de texte, sans autre image que la couverture, qui est décrite. Titres, sommaire, notes et liens peuvent être suivis par tout programme ; les passages en d’autres langues sont signalés avec leur langue et leur sens d’écriture ; caractères, taille et couleurs sont ceux que le lecteur a choisis. Les fichiers en ligne auxquels le livre renvoie peuvent être moins accessibles.
book-on-the-web = En ligne
book-text = Texte
book-text-other = Il n’existe pas de texte en français. Voici le texte dans la langue suivante : { $language }.
book-delivered = Prononcé
book-times = Toutes les heures sont celles de la zone suivante : { $zone }.
book-items = Points { $numbers }

book-file = Livre numérique ({ $details })

cli-export-epub = Sous forme de livres (EPUB) pour liseuses et téléphones, un par langue
cli-export-epub-to = Où : un dossier, ou un fichier se terminant par .epub pour une seule langue ; vous seul pourrez le lire
cli-export-epub-item = Seulement ce qui relève de ce point de l’ordre du jour
cli-export-epub-meeting = Seulement ce qui relève de cette séance
cli-export-epub-document = Seulement ce document, par sa cote ou son identifiant ; il doit avoir un texte
cli-export-epub-statement = Seulement cette déclaration ; elle doit avoir un texte
cli-export-epub-lang = Les langues : ar, zh, en, fr, ru, es ; les six si aucune n’est indiquée
cli-export-epub-audience = Pour qui : public, participants ou podium. Les textes sous embargo ne figurent dans aucun
cli-export-epub-base-url = L’adresse à laquelle mènent les liens, si ce n’est pas celle de site.toml
cli-export-epub-certified-by = Qui a examiné les livres et atteste leur conformité aux WCAG 2.2 AA ; sans cela ils n’y prétendent pas
cli-export-epub-now = Le moment pour lequel les livres sont établis et dont ils portent la date, au lieu du présent
cli-export-epub-force = Remplacer les livres qui s’y trouvent

export-epub-done = Le livre est dans { $path }.
export-epub-one-file = Un fichier ne vaut que pour une langue. Indiquez une langue avec --lang, ou un dossier avec --to.
export-epub-unknown = La session { $session } n’a rien de ce nom qui puisse être montré. Voyez les adresses de ses pages.
export-epub-no-text = Il n’y a pas de texte dont faire un livre, seulement des fichiers ou rien. Sa page en ligne y mène.
