### Posters and the command that prints them.

## On the poster

poster-heading = Affiches : { $session }
poster-call-session = Les documents et déclarations de cette session, sur votre appareil :
poster-call-room = Ce qui se tient dans cette salle, sur votre appareil :
poster-call-meeting = Les documents et déclarations de cette séance, sur votre appareil :
poster-call-item = Les documents et déclarations au titre de ce point, sur votre appareil :
poster-call-document = Ce document, sur votre appareil :
poster-call-statement = Cette déclaration, sur votre appareil :
poster-call-press = Ce communiqué de presse, sur votre appareil :

## The command

cli-posters = Imprimer des affiches à code QR qui mènent à une session, à ses salles, à ses séances et plus encore, en six langues
cli-posters-of = Des affiches pour : session, room, meeting, item, document, statement, press
cli-posters-only = Seulement pour ce qui porte ces identifiants ; celui d’une salle est sa partie d’adresse, par exemple room-iv
cli-posters-size = Le papier : a3, a4 ou a5
cli-posters-svg = Écrire aussi chaque code, avec son adresse, dans un fichier SVG de ce dossier
cli-posters-out = Le fichier à écrire ; sans lui, et sans --svg, les affiches vont sur la sortie standard
cli-posters-session = La session

desk-posters-written = { $count ->
    [one] { $count } affiche se trouve dans { $path }. Imprimez-la à taille réelle.
    [many] { $count } affiches se trouvent dans { $path }. Imprimez-les à taille réelle.
   *[other] { $count } affiches se trouvent dans { $path }. Imprimez-les à taille réelle.
}
desk-posters-none = Rien de ce que vous demandez n’est public dans { $session } ; il n’y a donc aucune affiche à imprimer.
desk-unknown-poster = Rien parmi ce que vous demandez ne porte l’identifiant { $name } en étant public. Vérifiez --of, qui dit de quoi sont les affiches.
desk-posters-too-long = Une adresse est trop longue pour un code. Choisissez des identifiants plus courts, ou une adresse du site plus courte.
