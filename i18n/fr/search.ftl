### Ce que dit le script de la page de recherche. Il reçoit ces phrases avec la
### page et remplace ce qui est entre accolades.

search-heading = Recherche
search-count = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
search-count-about = Environ { search-count }
search-none = Aucun résultat.
search-loading = Chargement du moteur de recherche ({ $size })…
search-press = Votre navigateur demande d’économiser les données. Appuyez sur le bouton de recherche pour charger le moteur ({ $size }).
search-some = Aucune page ne contient tous ces mots. Les pages ci-dessous en contiennent certains.
search-corrected = Voici les résultats pour « { $found } ».
search-insist = Rechercher plutôt « { $typed } »
search-all-results = Tous les résultats ({ $language })
search-more-choices = Tout afficher : { $number }
search-explained = { $name } : { $values }

## Ce qui n’a pas marché

search-offline = Les données de recherche n’ont pas pu être atteintes. Vérifiez votre connexion et relancez la recherche.
search-unsupported = Ce navigateur est trop ancien pour le moteur de recherche.
search-broken = Le moteur de recherche s’est arrêté à cause d’une erreur.
search-format = Les données de recherche sont plus récentes que cette page. Rechargez la page et relancez la recherche.
search-tampered = Les données de recherche sont endommagées et n’ont pas été utilisées.
search-missing = Une partie des données de recherche manque.

## Ce par quoi on peut affiner les résultats

search-facet-kind = Type
search-facet-body = Organe
search-facet-session = Session
search-facet-item = Point de l’ordre du jour
search-facet-speaker = Orateur
search-facet-year = Année
search-facet-language = Langue du texte

search-kind-statement = Déclaration
search-kind-document = Document
search-kind-press = Communiqué de presse
search-kind-meeting = Séance
search-kind-item = Point de l’ordre du jour
search-kind-session = Session
search-kind-page = Page sur le site
search-kind-speaker = Orateur
