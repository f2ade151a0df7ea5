### Constats sur le thème propre au site.

finding-theme-syntax = Le thème ne peut pas lire ce fichier : { $reason }.
    .help = Corrigez-le ou supprimez-le pour revenir à celui qui est fourni avec le programme.

finding-theme-word = Le message « { $word } » est absent dans ces langues : { $languages }.
    .help = Pour chacune de ces langues, ajoutez-le au fichier i18n/LANGUAGE/theme.ftl de votre site. Un gabarit ne peut afficher que des messages sans arguments.

finding-theme-missing = Le thème n’a pas de gabarit ni de composant « { $name } ».
    .help = Vérifiez l’orthographe ou ajoutez le fichier qui le définit sous themes/default/.

finding-theme-unreadable = Ce fichier du thème ne peut pas être lu : { $reason }.
    .help = Vérifiez ses droits d’accès et qu’il s’agit bien d’un texte UTF-8.
