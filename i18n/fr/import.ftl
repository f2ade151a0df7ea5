# Mots de la commande qui importe ce que d’autres systèmes savent.

cli-import = Importer, pour examen, ce que d’autres systèmes savent
cli-import-indico = Des événements, de l’export JSON d’Indico
cli-import-marcxml = Des documents, de notices de catalogue en MARCXML
cli-import-csv = Des séances, des points de l’ordre du jour, des documents ou des déclarations, d’un tableau
cli-import-ics = Des séances, d’un calendrier
cli-import-sitemap = Des documents, d’après les cotes dans les adresses d’un plan de site
cli-import-accept = Mettre fin à l’examen d’une session : ce qui est complet compte désormais
cli-import-files = Fichiers à importer
cli-import-session = Session de tout ce qui est importé, ou dont l’examen prend fin
cli-import-into = Organe dont les sessions, nommées comme dans la source, reçoivent le tout
cli-import-rules = Fichier de règles qui indiquent la session de chaque élément
cli-import-lang = Langue des textes qui n’en indiquent pas : ar, zh, en, fr, ru ou es
cli-import-encoding = Codage des fichiers qui n’en indiquent pas, par exemple windows-1251
cli-import-source = Nom sous lequel est retenu ce que disait la source ; à défaut, le format
cli-import-meeting-kind = Nature des séances pour lesquelles la source n’en indique pas
cli-import-document-kind = Nature des documents pour lesquels la source n’en indique pas
cli-import-columns = Autres noms de colonnes : NOM=COLONNE, séparés par des virgules
cli-import-type = Nature des lignes : session, item, meeting, document ou statement
cli-import-ids = Ces fiches seulement ; à défaut, toutes celles qui sont complètes
cli-import-dry-run = Indiquer seulement ce qui serait fait
cli-import-now = Moment de la commande, au lieu du moment présent
cli-import-quiet-names = Ne pas répéter les textes de la source, comme toujours lorsque CI est défini

import-done = Éléments trouvés : { $found }. Nouveaux : { $new }. Modifiés : { $changed }. Inchangés : { $same }. Nouvelles sessions : { $sessions }. Remarques : { $troubles }.
import-rehearsed = Rien n’a été écrit. Sans --dry-run, tout cela le serait.
import-review = Ce qui est nouveau est en cours d’examen et n’est publié nulle part. Regardez les changements dans git, complétez ce que « papersmart check » demande, puis : papersmart import accept BODY/SESSION
import-accepted = Acceptés : { $accepted }. Toujours en cours d’examen : { $waiting }.
import-held = Fiches dont les modifications proposées attendent parce que la session est close : { $held }. Pour les accepter, rouvrez-la d’abord : papersmart session reopen { $session } --reason TEXT

desk-import-base = { $file } n’est pas lisible. Ce fichier retient ce que disait la source : rétablissez-le depuis git.
desk-import-too-large = { $file } dépasserait { $limit } Mio. Répartissez les fiches sur plus de sessions, avec --into ou --rules.
desk-import-bad-rules = Les règles de { $path } sont inutilisables : { $detail }. Voir docs/import.md.
desk-import-unknown-record = { $session } n’a pas de fiche portant cet identifiant : { $ids }. Regardez les identifiants dans ses fichiers.

import-trouble-unmapped = « { $field } » a été conservé sous « unmapped », faute de place dans les fichiers de contenu ou de valeur claire : { $detail }
import-trouble-broken-off = À partir d’ici, le fichier est illisible ({ $detail }). Ce qui précède a été pris.
import-trouble-cut-off = Le fichier s’arrête au milieu de cette fiche, qui a été laissée de côté. Récupérez le fichier à nouveau.
import-trouble-malformed = Cette fiche est incompréhensible et a été laissée de côté. { $detail }
import-trouble-nameless = Cette fiche n’a pas de « { $field } », qui permettrait de la reconnaître ; elle a été laissée de côté.
import-trouble-no-type = Cette ligne ne dit pas ce qu’elle est ({ $detail }). Remplissez la colonne « { $field } » ou indiquez le type avec --type.
import-trouble-too-many-values = Cette ligne a plus de valeurs que de colonnes et a été laissée de côté. Manque-t-il un guillemet ?
import-trouble-other-file = Il s’agit d’une autre liste d’adresses, qui n’est pas récupérée : { $detail }. Récupérez-la et importez-la aussi.
import-trouble-no-symbol = Il n’y a pas de cote dans cette adresse, laissée de côté : { $detail }
import-trouble-people = Les noms et adresses de personnes n’ont pas été repris : ce sont des données personnelles. Entrées : { $detail }
import-trouble-bad-session = « { $detail } » n’est pas une session. Écrivez BODY/SESSION. « { $field } » a été laissé de côté.
import-trouble-no-place = On ignore à quoi « { $field } » appartient ({ $detail }) ; laissé de côté. Indiquez-le avec --session, --into ou --rules.
import-trouble-no-session = La source n’indique pas de session pour « { $field } » ({ $detail }) ; laissé de côté. Indiquez-la avec --session ou --rules.
import-trouble-no-body = L’organe dont « { $field } » relèverait n’est pas sur ce site ({ $detail }) ; laissé de côté. Ajoutez d’abord l’organe.
import-trouble-sealed = Cette session est scellée et n’accepte plus rien. Ce que la source en dit a été laissé de côté.
import-trouble-says-otherwise = La source mentionne deux fois « { $detail } » et donne autre chose pour « { $field } ». La première valeur a été prise.
import-trouble-unknown-zone = Le fuseau horaire « { $detail } » est inconnu : « { $field } » a été conservé sous « unmapped ».
import-trouble-unknown-speaker = Personne de celles et ceux qui peuvent prendre la parole n’a cet identifiant ni ce nom ; conservé sous « unmapped » : { $detail }
import-trouble-vanished = Fiches que la source avait et n’a plus : { $field } ({ $detail }). Elles restent ; retirez-les si elles sont fausses.
import-trouble-vanished-many = Fiches que la source avait et n’a plus : { $field } ({ $detail }…). Elles restent ; retirez-les si elles sont fausses.
import-trouble-vanished-field = La source n’indique plus « { $field } ». Ce qui s’y trouve reste.
import-trouble-both-changed = « { $field } » a été modifié ici et à la source. Ici, et conservé : { $other }. Source : { $detail }
import-trouble-second-session = Plusieurs sessions de la source ont été placées ici ; celle-ci a été laissée de côté : { $detail }
import-trouble-own-session = Cette session existe déjà : le titre et les dates de l’événement « { $detail } » ont été laissés de côté.
import-trouble-taken-out = « { $detail } » avait été importé et a été retiré ici. Il reste retiré.
import-trouble-taken-name = « { $detail } » ne peut être l’identifiant d’une déclaration ; laissé de côté. Donnez-lui un autre identifiant.
import-trouble-changed-meanwhile = « { $field } » a été modifié ici après que l’importation avait proposé une autre valeur. La valeur reste : { $other }. Proposé : { $detail }. Mettez en place ce qui est juste et retirez la valeur de « proposed ».
import-trouble-no-record = Il n’y a aucune fiche dans ce fichier. Est-il du format indiqué, et l’option --encoding est-elle juste ?
