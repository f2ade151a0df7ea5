# Lo que otros programas toman del sitio: calendarios y canales, y el camino a
# ellos desde las páginas.

heading-follow = Seguir
follow-calendar = Suscribirse al calendario
follow-calendar-file = Archivo de calendario
follow-feed = Canal de novedades
follow-json-feed = Canal JSON
follow-items = Temas del programa: { $numbers }

## Citas de los calendarios

calendar-cancelled = Cancelada: { $summary }
calendar-joint = Sesión conjunta con: { $sessions }
