# What revisions of a statement changed, where the body lets it be read.

revisions = Révisions
revisions-compare = Comparer avec le texte remplacé
revisions-title = Révisions d’une déclaration : { $title }
revisions-description = Ce que chaque révision du texte a changé
revisions-of = { $language }, révision du { $date }
revisions-changed = { $count ->
    [0] Aucun mot ne diffère.
    [one] Un paragraphe diffère.
   *[other] { $count } paragraphes diffèrent.
}
revisions-same = { $count ->
    [one] Un paragraphe identique.
   *[other] { $count } paragraphes identiques.
}
revisions-in-force = Le texte en vigueur
