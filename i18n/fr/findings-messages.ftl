# Ce qui ne va pas dans les messages propres au site (son dossier i18n/).

finding-message-syntax = Ce message ne peut pas être lu : { $reason }
    .help = Suivez la syntaxe Fluent : un identifiant, un signe égal et le texte ; les lignes de suite sont en retrait.

finding-message-missing = Le message { $id } est absent dans la langue { $language }.
    .help = Ajoutez-le au catalogue de cette langue, avec les mêmes variables que le message anglais.

finding-message-unknown = Le message { $id } n’existe pas en anglais ; celui de la langue { $language } n’est donc pas utilisé.
    .help = Corrigez son identifiant ou supprimez-le.

finding-message-arguments = La variable { $variable } du message { $id } n’est pas utilisée de la même façon en anglais et dans la langue { $language }.
    .help = Utilisez les mêmes variables dans toutes les langues.
