### Lo que dice el programa de la página de búsqueda. Recibe estas frases con la
### página y completa lo que está entre llaves.

search-heading = Búsqueda
search-count = { $count ->
    [one] { $count } resultado
   *[other] { $count } resultados
}
search-count-about = Cerca de { search-count }
search-none = No hay resultados.
search-loading = Cargando el buscador ({ $size })…
search-press = Su navegador pide ahorrar datos. Pulse el botón de búsqueda para cargar el buscador ({ $size }).
search-some = Ninguna página contiene todas estas palabras. Las páginas siguientes contienen algunas de ellas.
search-corrected = Estos son los resultados de “{ $found }”.
search-insist = Buscar “{ $typed }” en su lugar
search-all-results = Todos los resultados ({ $language })
search-more-choices = Mostrar todo: { $number }
search-explained = { $name }: { $values }

## Lo que ha fallado

search-offline = No se ha podido acceder a los datos de búsqueda. Compruebe la conexión y vuelva a buscar.
search-unsupported = Este navegador es demasiado antiguo para el buscador.
search-broken = El buscador se ha detenido a causa de un error.
search-format = Los datos de búsqueda son más nuevos que esta página. Vuelva a cargar la página y busque de nuevo.
search-tampered = Los datos de búsqueda están dañados y no se han utilizado.
search-missing = Falta una parte de los datos de búsqueda.

## Criterios para acotar los resultados

search-facet-kind = Tipo
search-facet-body = Órgano
search-facet-session = Período de sesiones
search-facet-item = Tema del programa
search-facet-speaker = Orador
search-facet-year = Año
search-facet-language = Idioma del texto

search-kind-statement = Declaración
search-kind-document = Documento
search-kind-press = Comunicado de prensa
search-kind-meeting = Sesión
search-kind-item = Tema del programa
search-kind-session = Período de sesiones
search-kind-page = Página sobre el sitio
search-kind-speaker = Orador
