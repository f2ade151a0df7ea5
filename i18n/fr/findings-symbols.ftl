### What is found about symbols of documents.

finding-symbol-in-two-sessions = La cote { $symbol } est aussi publiée par la session { $session }.
    .help = Gardez le document dans l’une des deux sessions, sauf si toutes deux en sont saisies : sa cote mène alors aux deux.
finding-bad-body-pattern = « { $found } » n’est pas un modèle d’adresse d’un système de documents.
    .help = Écrivez une adresse qui commence par https:// et contient { "{symbol}" }, ainsi que { "{lang}" } s’il y en a une par langue ; ou écrivez none.
finding-pages-taken-down = Des pages de la session { $session } qui montrent des documents d’autres sessions tels qu’ils ne sont plus ont été retirées : { $count }. Des erreurs empêchent de publier la session à nouveau.
    .help = Corrigez les erreurs de la session ; les pages reviendront alors.
