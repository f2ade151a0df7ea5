# Ce qui est en cours d’examen après une importation.

finding-under-review = En cours d’examen, publiés nulle part : { $count }.
    .help = Complétez ce qui manque, puis acceptez : papersmart import accept BODY/SESSION. Ou retirez vous-même « review » d’une fiche.
finding-session-under-review = Toute cette session est en cours d’examen ; rien n’en est publié.
    .help = Complétez ce qui manque, puis acceptez : papersmart import accept BODY/SESSION
finding-proposed-changes = Une importation propose de modifier cette fiche, sous « proposed ». Ce qui est publié reste ce qui précédait.
    .help = Acceptez-les : papersmart import accept BODY/SESSION. Ou retirez celles dont vous ne voulez pas.
