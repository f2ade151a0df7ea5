### The page of paper saved.

paper-saved = Paper saved
paper-lede = Statements of this session are read here. Printed, each would have been copied for everyone in the room, read or not.
paper-statements = Statements
paper-pages-each = Pages of a statement
paper-copies-each = Copies of a statement, as paper distribution had them
paper-sheets-each = Sheets of a copy, printed on { $sides ->
    [one] one side
   *[two] both sides
}
paper-pages = Pages on paper
paper-sheets = Sheets on paper
paper-on-request = Printed on request
paper-printed = { $copies } copies, { $sheets } sheets
paper-sheets-saved = Sheets saved
paper-how = How this is computed
paper-formula = Pages on paper are statements × pages of a statement × copies. Sheets on paper are statements × sheets of a copy × copies, where a copy has half as many sheets as pages, rounded up, if it is printed on both sides. Sheets saved are sheets on paper less those that were printed on request.
paper-figures = Pages and copies are this session’s own figures, not measured ones; the statements are those that are public here.
