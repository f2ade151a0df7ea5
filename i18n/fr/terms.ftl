### Les termes du métier : un libellé pour chaque mot-clé des fichiers de contenu,
### et les noms des langues.

term-session-state-planned = À venir
term-session-state-open = En cours
term-session-state-closed = Close
term-session-state-sealed = Scellée

term-agenda-status-provisional = Ordre du jour provisoire
term-agenda-status-adopted = Ordre du jour adopté

term-item-state-active = Inscrit à l’ordre du jour
term-item-state-deferred = Reporté
term-item-state-deleted = Supprimé

term-meeting-kind-plenary = Séance plénière
term-meeting-kind-informal = Consultations officieuses
term-meeting-kind-closed = Séance privée
term-meeting-kind-side-event = Manifestation parallèle

term-meeting-state-scheduled = Prévue
term-meeting-state-moved = Déplacée
term-meeting-state-cancelled = Annulée
term-meeting-state-suspended = Suspendue
term-meeting-state-resumed = Reprise
term-meeting-state-held = Tenue

term-recording-kind-audio = Enregistrement audio
term-recording-kind-video = Enregistrement vidéo

term-document-kind-agenda = Ordre du jour
term-document-kind-pre-session = Document d’avant-session
term-document-kind-in-session = Document de session
term-document-kind-conference-room-paper = Document de séance
term-document-kind-informal = Document officieux
term-document-kind-report = Rapport
term-document-kind-resolution = Résolution
term-document-kind-decision = Décision
term-document-kind-outcome = Document final
term-document-kind-meeting-record = Compte rendu de séance

term-distribution-general = Distribution générale
term-distribution-limited = Distribution limitée
term-distribution-restricted = Distribution restreinte
term-distribution-provisional = Provisoire

term-document-status-final = Version finale
term-document-status-advance-unedited = Version préliminaire non éditée

term-relation-kind-revises = Révision de
term-relation-kind-adds-to = Additif à
term-relation-kind-corrects = Rectificatif à
term-relation-kind-amends = Amendement à
term-relation-kind-supersedes = Remplace
term-relation-kind-adopted-as = Adopté sous la cote
term-relation-kind-record-of = Compte rendu de
term-relation-kind-relates-to = Voir aussi

term-statement-kind-statement = Déclaration
term-statement-kind-introduction = Présentation
term-statement-kind-explanation-before = Explication de vote ou de position avant la décision
term-statement-kind-explanation-after = Explication de vote ou de position après la décision
term-statement-kind-point-of-order = Motion d’ordre
term-statement-kind-right-of-reply = Droit de réponse
term-statement-kind-written = Déclaration écrite

term-posting-public = Publication autorisée
term-posting-interpreters-only = Réservé aux interprètes

term-version-state-received = Reçue
term-version-state-staged = Prête à être diffusée
term-version-state-released = Diffusée
term-version-state-revised = Révisée
term-version-state-withdrawn = Retirée
term-version-state-recalled = Diffusion annulée

term-version-role-as-delivered = Texte prononcé
term-version-role-courtesy-translation = Traduction de courtoisie

term-list-status-inscribed = Inscription enregistrée
term-list-status-delivered = Intervention faite
term-list-status-deferred = Intervention reportée
term-list-status-withdrawn = Inscription retirée
term-list-status-absent = Absence

term-access-public = Public
term-access-participants = Participants
term-access-podium = Tribune

term-list-policy-podium = Visible de la tribune seulement
term-list-policy-public = Visible de tous

term-speaker-kind-state = État
term-speaker-kind-observer = Observateur
term-speaker-kind-group = Groupe de délégations
term-speaker-kind-intergovernmental = Organisation intergouvernementale
term-speaker-kind-non-governmental = Organisation non gouvernementale
term-speaker-kind-un-entity = Entité des Nations Unies
term-speaker-kind-officer = Membre du Bureau
term-speaker-kind-expert = Expert

language-name-ar = arabe
language-name-zh = chinois
language-name-en = anglais
language-name-fr = français
language-name-ru = russe
language-name-es = espagnol
language-name-pt = portugais
language-name-de = allemand
language-name-it = italien
language-name-ja = japonais
language-name-sw = swahili
language-name-hi = hindi
