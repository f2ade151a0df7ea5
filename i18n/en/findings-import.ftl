# What is under review after an import.

finding-under-review = Under review, and published nowhere: { $count }.
    .help = Fill in what is missing, then accept it: papersmart import accept BODY/SESSION. Or take “review” out of a record yourself.
finding-session-under-review = This whole session is under review, and nothing of it is published.
    .help = Fill in what is missing, then accept it: papersmart import accept BODY/SESSION
finding-proposed-changes = An import proposes changes of this record, under “proposed”. Published is what stood before.
    .help = Accept them: papersmart import accept BODY/SESSION. Or take out those you do not want.
