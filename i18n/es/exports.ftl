# Texts, sessions and archives for other programs.

akn-file = Este texto en XML (Akoma Ntoso)

cli-export = Exportar un período de sesiones, para archivos o en forma de libros
cli-export-bag = Como bolsa (BagIt, RFC 8493): archivos, textos, datos y páginas
cli-export-wacz = Como archivo web (WACZ), para programas que reproducen páginas
cli-export-session = El período de sesiones
cli-export-to = Dónde: un archivo o, si es una bolsa, también una carpeta; solo usted podrá leerlo
cli-export-from = La carpeta en la que se construyó el sitio
cli-export-audience = A quién se dirige la edición de esa carpeta: public, participants o podium
cli-export-base-url = La dirección para la que se construyó el sitio, si no es la de site.toml
cli-export-now = El momento con que se fecha la exportación, en lugar del presente
cli-export-force = Reemplazar lo que haya ahí: un archivo o una bolsa

export-files = archivos
export-done = El período de sesiones está en { $path }. Archivos: { $files }. Bytes: { $bytes }.
export-elsewhere = Archivos alojados en otro lugar e indicados en fetch.txt: { $count }. Descárguelos antes de comprobar la bolsa.
export-confidential = { $path } no es para el público: contiene lo que solo su edición puede mostrar. Guárdelo donde solo tengan acceso sus destinatarios.
export-not-up-to-date = La edición de { $path } está atrasada respecto de su contenido. Constrúyala primero: papersmart build --out { $path }, con las mismas opciones. No se escribió nada.
export-no-edition = No hay ninguna edición en { $path }. Construya una primero: papersmart build --out { $path }
export-other-edition = La carpeta { $path } contiene la edición para { $audience }. Indíquela con --audience, u otra carpeta con --from.
export-no-session = No hay ningún período de sesiones { $session } en { $path }. Consulte las carpetas de content/sessions.
export-changed = { $path } no está como se construyó. Vuelva a construir la edición. No se escribió nada.
export-occupied = { $path } ya existe. Elija otro lugar con --to, o reemplace un archivo o una bolsa con --force.
export-exposed = Lo que se escriba en { $path } se publicaría o se tomaría por contenido. Elija otro lugar con --to.
