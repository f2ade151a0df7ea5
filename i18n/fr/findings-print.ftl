# What can be wrong with what was printed on demand.

finding-printed-out-of-order = Dans printed.toml, le { $date } est écrit après le { $before }.
    .help = Chaque jour a un seul tableau, dans l’ordre. Si deux branches ont été réunies, additionnez les chiffres du jour.
finding-print-how = Dans [print], la façon de demander des exemplaires imprimés doit être indiquée une fois et une seule : par formulaire ou par courriel.
    .help = Écrivez form = "netlify", form = "https://…" ou mail = "…@…", l’un des trois.
finding-bad-print-form = « { $found } » ne peut pas être l’adresse à laquelle un formulaire est envoyé.
    .help = Elle ne contient ni point d’interrogation, ni dièse, ni virgule, ni point-virgule, ni apostrophe.
finding-bad-print-mail = « { $found } » n’est pas une adresse de courriel vers laquelle un lien peut mener.
    .help = Écrivez-la simplement, par exemple print@example.org.
