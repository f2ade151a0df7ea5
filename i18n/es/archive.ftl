# Words of closing sessions, of opening them again, and of addresses that stay.

## Help

cli-session = Clausurar, reabrir y sellar períodos de sesiones, e indicar cómo están
cli-session-close = Clausurar un período de sesiones: su contenido queda fijado; si ya está clausurado, fijar lo que se haya añadido desde entonces
cli-session-reopen = Reabrir un período de sesiones clausurado para poder modificarlo
cli-session-reopen-reason = Por qué; el motivo queda en el archivo frozen.toml del período de sesiones
cli-session-seal = Sellar un período de sesiones clausurado: a partir de entonces no admite nada
cli-session-list = Indicar cómo están los períodos de sesiones y qué difiere desde su clausura
cli-session-by = Quién lo dice; el nombre queda en el archivo frozen.toml del período de sesiones
cli-statement-by = Quién lo dice; si el período de sesiones está clausurado, el nombre queda en su archivo frozen.toml
cli-statement-recall-reason = Por qué; si el período de sesiones está clausurado, el motivo queda en su archivo frozen.toml
cli-routes = Recordar las direcciones que han sido públicas
cli-routes-record = Recordar las direcciones de una publicación, para que no se pierda ninguna
cli-routes-record-out = La carpeta que contiene la edición para el público

## What was done

desk-session-closed = Clausurado: { $session }. Fijados: { $records } registros y { $files } archivos. Aún admite adiciones tardías; incluya frozen.toml en el commit.
desk-session-sealed-now = Sellado: { $session }. Fijados: { $records } registros y { $files } archivos. Ya no admite nada.
desk-session-unchanged = { $session } está clausurado y todo está ya fijado. No se modificó nada.
desk-session-reopened = Reabierto: { $session }. Cuando haya hecho las modificaciones, clausúrelo: papersmart session close { $session }
desk-session-since = fijado { $at }
desk-session-not-frozen = sin fijar
desk-session-changed = modificados: { $count }
desk-session-gone = desaparecidos: { $count }
desk-session-new = nuevos: { $count }
desk-routes-recorded = { $session }: direcciones recordadas: { $count }. Incluya su routes.txt en el commit.
desk-routes-none = Todas las direcciones están ya recordadas.

## Why nothing was done

desk-session-sealed = El período de sesiones { $session } está sellado y ya no admite nada. Solo el control de versiones permite deshacer el sellado.
desk-session-not-closed = Solo se puede sellar un período de sesiones clausurado. Primero: papersmart session close { $session }
desk-session-not-over = El período de sesiones { $session } no está clausurado: se puede modificar tal como está.
desk-reopen-why = Falta el motivo para reabrir { $session }. Indíquelo con --reason.
desk-routes-no-edition = En { $path } no hay ninguna edición pública de un sitio. Genérela primero o indique su carpeta con --out.

## Pages

moved-heading = Esta página ha cambiado de dirección
moved-text = Lo que estaba aquí tiene ahora otra dirección.
moved-link = Ir a la nueva dirección
gone-heading = Esta página ya no está aquí
gone-text = Lo que estaba aquí se retiró el { $date }. La dirección se conserva para que las referencias sigan entendiéndose.
