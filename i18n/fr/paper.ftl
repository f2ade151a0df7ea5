### The page of paper saved.

paper-saved = Papier économisé
paper-lede = Les déclarations de cette session se lisent ici. Imprimée, chacune aurait été reproduite pour toute la salle, qu’elle soit lue ou non.
paper-statements = Déclarations
paper-pages-each = Pages d’une déclaration
paper-copies-each = Exemplaires d’une déclaration, selon la distribution sur papier
paper-sheets-each = Feuilles d’un exemplaire, imprimé { $sides ->
    [one] au recto seulement
   *[two] recto verso
}
paper-pages = Pages sur papier
paper-sheets = Feuilles sur papier
paper-on-request = Imprimé à la demande
paper-printed = { $copies } exemplaires, { $sheets } feuilles
paper-sheets-saved = Feuilles économisées
paper-how = Mode de calcul
paper-formula = Les pages sur papier sont le nombre de déclarations × les pages d’une déclaration × les exemplaires. Les feuilles sur papier sont le nombre de déclarations × les feuilles d’un exemplaire × les exemplaires ; un exemplaire imprimé recto verso compte moitié moins de feuilles que de pages, arrondi au nombre supérieur. Les feuilles économisées sont les feuilles sur papier moins celles qui ont été imprimées à la demande.
paper-figures = Les pages et les exemplaires sont les chiffres donnés par la session et n’ont pas été mesurés ; les déclarations sont celles qui sont publiques ici.
