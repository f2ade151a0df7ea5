# Lo que puede estar mal en lo que se indica a los calendarios.

finding-meeting-change-untimed = La sesión “{ $id }” se ha { $state ->
        [cancelled] cancelado
       *[moved] trasladado
    }, pero no se indica a los calendarios cuándo.
    .help = Utilice “papersmart meeting”, o añada “changed” con el instante del cambio y aumente “sequence” en uno cada vez.
