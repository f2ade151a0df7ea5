### Constats sur le thème propre au site.

finding-theme-syntax = Le thème ne peut pas lire ce fichier : { $reason }.
    .help = Corrigez-le, ou supprimez-le pour revenir à la version intégrée.

finding-theme-word = Le message « { $word } » manque dans : { $languages }.
    .help = Ajoutez-le au fichier i18n/LANGUAGE/theme.ftl de votre site pour chacune de ces langues. Un gabarit ne peut afficher que des messages sans argument.

finding-theme-missing = Le thème n’a ni gabarit ni composant « { $name } ».
    .help = Vérifiez l’orthographe, ou ajoutez sous themes/default/ le fichier qui le définit.

finding-theme-variable = Aucune page qui utilise ce gabarit ne contient « { $name } ».
    .help = { $known ->
        [none] Retirez-le : cette valeur ne contient rien d’autre.
       *[other] Vérifiez l’orthographe ou retirez-le. Éléments disponibles : { $known }.
    }

finding-theme-render = Le thème ne peut pas composer une page à cet endroit : { $reason }.
    .help = Placez sous condition « if » ce qui peut manquer à une page, ou supprimez ce fichier pour revenir à celui qui est intégré.

finding-theme-unreadable = Ce fichier du thème ne peut pas être lu : { $reason }.
    .help = Vérifiez ses droits d’accès et son encodage, qui doit être UTF-8.

finding-theme-contrast = Le contraste de { $ink } sur { $ground } est de { $found } pour 1 ; il faut { $least } pour 1.
    .help = Foncez ou éclaircissez l’une des deux couleurs.
