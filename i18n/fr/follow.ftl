# Ce que d’autres programmes prennent du site : calendriers et fils, et le chemin
# qui y mène depuis les pages.

heading-follow = Suivre
follow-calendar = S’abonner au calendrier
follow-calendar-file = Fichier de calendrier
follow-feed = Fil d’actualité
follow-json-feed = Fil JSON
follow-items = Points de l’ordre du jour : { $numbers }

## Événements des calendriers

calendar-cancelled = Annulée : { $summary }
calendar-joint = Séance commune avec : { $sessions }
