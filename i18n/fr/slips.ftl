# Les mots des feuilles de couverture et de la commande qui les imprime.

## Sur la feuille

slip-heading = Feuilles de couverture : { $meeting }
slip-mark = Réservé au secrétariat
slip-scan = Placer cette feuille sur la déclaration et numériser le tout.
slip-entry = Nº { $order } sur la liste des orateurs
slip-language = Langue du texte : { $language }

## La commande

cli-slips = Imprimer une feuille de couverture pour chaque inscription d’une liste des orateurs, afin que ce qui est numérisé trouve sa place
cli-slips-entry = Pour ces inscriptions seulement
cli-slips-lang = Une feuille pour chacune de ces langues du texte, par exemple en ou pt
cli-slips-size = Le papier : a4, a5, ou a5-pairs pour deux feuilles A5 sur une page A4
cli-slips-out = Le fichier à écrire, que vous seul pourrez lire ; à défaut, les feuilles vont à la sortie standard

desk-slips-written = { $count ->
    [one] { $count } feuille de couverture est dans { $path }. Ouvrez le fichier dans un navigateur et imprimez-le.
   *[other] { $count } feuilles de couverture sont dans { $path }. Ouvrez le fichier dans un navigateur et imprimez-le.
}
desk-slips-none = Personne n’est inscrit sur la liste des orateurs de { $meeting } : il n’y a pas de feuille à imprimer.
desk-slips-other-list = { $entry } n’est pas sur la liste des orateurs de { $meeting }.
desk-slips-need-out = Les feuilles nomment des orateurs, et d’autres peuvent lire ce qui s’affiche ici. Indiquez avec --out le fichier où les écrire.
desk-slips-too-long = Le code d’une feuille serait trop long pour être lu. Choisissez des identifiants plus courts.
desk-would-be-published = Ce qui est écrit dans { $path } peut être vu par d’autres. Choisissez un autre emplacement avec --out.
