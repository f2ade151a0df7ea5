# Libros (EPUB).

book-contents = Índice
book-cover = Cubierta
book-landmarks = Partes del libro
book-start = Comienzo del texto
book-colophon = Acerca de este libro
book-description = Programa, temario, documentos y declaraciones: { $session }
book-made = Este libro se preparó el { $date } a partir de lo que muestra { $site }.
book-changes = No contiene lo que se haya publicado, revisado, corregido o retirado después. Las direcciones que figuran en el libro llevan al estado más reciente.
book-languages = Los textos están en español cuando existen en español. Los demás figuran en el idioma en que se pronunciaron o redactaron, y así se indica.
book-files = Los archivos, por ejemplo en PDF, no forman parte del libro: se indican sus direcciones.
book-accessibility = Accesibilidad
book-accessibility-summary = El libro es todo texto y no tiene más imagen que la cubierta, que está descrita. Cualquier programa puede seguir los títulos, el índice, las notas y los enlaces; los pasajes en otros idiomas llevan indicados su idioma y su dirección; la letra, el tamaño y los colores son los que haya elegido el lector. Los archivos en línea a los que remite el libro pueden ser menos accesibles.
book-on-the-web = En línea
book-text = Texto
book-text-other = No hay texto en español. Este es el texto en el idioma siguiente: { $language }.
book-delivered = Pronunciada
book-times = Todas las horas corresponden a la zona siguiente: { $zone }.
book-items = Temas { $numbers }

book-file = Libro electrónico ({ $details })

cli-export-epub = En forma de libros (EPUB) para lectores electrónicos y teléfonos, uno por idioma
cli-export-epub-to = Dónde: una carpeta, o un archivo terminado en .epub para un solo idioma; solo usted podrá leerlo
cli-export-epub-item = Solo lo que corresponde a este tema del programa
cli-export-epub-meeting = Solo lo que corresponde a esta sesión
cli-export-epub-document = Solo este documento, por su signatura o identificador; debe tener texto
cli-export-epub-statement = Solo esta declaración; debe tener texto
cli-export-epub-lang = Los idiomas: ar, zh, en, fr, ru, es; los seis si no se indica ninguno
cli-export-epub-audience = Para quién: public, participants o podium. Los textos embargados no están en ninguno
cli-export-epub-base-url = La dirección a la que llevan los enlaces, si no es la de site.toml
cli-export-epub-certified-by = Quién ha examinado los libros y certifica que cumplen las WCAG 2.2 AA; sin ello no lo afirman
cli-export-epub-now = El momento para el que se preparan los libros y cuya fecha llevan, en lugar del presente
cli-export-epub-force = Reemplazar los libros que haya allí

export-epub-done = El libro está en { $path }.
export-epub-one-file = Un archivo es para un solo idioma. Indique un idioma con --lang, o una carpeta con --to.
export-epub-unknown = El período de sesiones { $session } no tiene nada con ese nombre que pueda mostrarse. Vea las direcciones de sus páginas.
export-epub-no-text = No hay texto con que hacer un libro, solo archivos o nada. Su página en línea lleva a ellos.
