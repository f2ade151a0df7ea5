# What revisions of a statement changed, where the body lets it be read.

revisions = Revisions
revisions-compare = Compare with what it replaced
revisions-title = Revisions of a statement: { $title }
revisions-description = What each revision of the text changed
revisions-of = { $language }, revised on { $date }
revisions-changed = { $count ->
    [0] No word differs.
    [one] One paragraph differs.
   *[other] { $count } paragraphs differ.
}
revisions-same = { $count ->
    [one] One paragraph is the same.
   *[other] { $count } paragraphs are the same.
}
revisions-in-force = The text in force
