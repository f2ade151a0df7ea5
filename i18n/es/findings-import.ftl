# Lo que está en revisión tras una importación.

finding-under-review = En revisión y sin publicar en ninguna parte: { $count }.
    .help = Complete lo que falta y acéptelo: papersmart import accept BODY/SESSION. O retire usted “review” de una ficha.
finding-session-under-review = Todo este período de sesiones está en revisión y no se publica nada de él.
    .help = Complete lo que falta y acéptelo: papersmart import accept BODY/SESSION
finding-proposed-changes = Una importación propone cambios de esta ficha, en “proposed”. Se publica lo que había antes.
    .help = Acéptelos: papersmart import accept BODY/SESSION. O retire los que no desee.
