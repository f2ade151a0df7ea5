### The page of paper saved.

paper-saved = Papel ahorrado
paper-lede = Las declaraciones de este período de sesiones se leen aquí. Impresa, cada una se habría copiado para toda la sala, se leyera o no.
paper-statements = Declaraciones
paper-pages-each = Páginas de una declaración
paper-copies-each = Ejemplares de una declaración, según la distribución en papel
paper-sheets-each = Hojas de un ejemplar, impreso { $sides ->
    [one] por una cara
   *[two] por ambas caras
}
paper-pages = Páginas en papel
paper-sheets = Hojas en papel
paper-on-request = Impreso a petición
paper-printed = { $copies } ejemplares, { $sheets } hojas
paper-sheets-saved = Hojas ahorradas
paper-how = Cómo se calcula
paper-formula = Las páginas en papel son las declaraciones × las páginas de una declaración × los ejemplares. Las hojas en papel son las declaraciones × las hojas de un ejemplar × los ejemplares; un ejemplar impreso por ambas caras tiene la mitad de hojas que de páginas, redondeando hacia arriba. Las hojas ahorradas son las hojas en papel menos las que se imprimieron a petición.
paper-figures = Las páginas y los ejemplares son cifras dadas por el período de sesiones, no medidas; las declaraciones son las que aquí son públicas.
