### Posters and the command that prints them.

## On the poster

poster-heading = Carteles: { $session }
poster-call-session = Los documentos y declaraciones de este período de sesiones, en su dispositivo:
poster-call-room = Lo que se celebra en esta sala, en su dispositivo:
poster-call-meeting = Los documentos y declaraciones de esta sesión, en su dispositivo:
poster-call-item = Los documentos y declaraciones sobre este tema, en su dispositivo:
poster-call-document = Este documento, en su dispositivo:
poster-call-statement = Esta declaración, en su dispositivo:
poster-call-press = Este comunicado de prensa, en su dispositivo:

## The command

cli-posters = Imprimir carteles con códigos QR que llevan a un período de sesiones, sus salas, sus sesiones y más, en seis idiomas
cli-posters-of = Carteles de: session, room, meeting, item, document, statement, press
cli-posters-only = Solo para lo que tiene estos identificadores; el de una sala es su parte de la dirección, como room-iv
cli-posters-size = El papel: a3, a4 o a5
cli-posters-svg = Escribir además cada código, con su dirección, en un archivo SVG de esta carpeta
cli-posters-out = El archivo que se escribe; sin él, y sin --svg, los carteles van a la salida estándar
cli-posters-session = El período de sesiones

desk-posters-written = { $count ->
    [one] { $count } cartel está en { $path }. Imprímalo a tamaño real.
    [many] { $count } carteles están en { $path }. Imprímalos a tamaño real.
   *[other] { $count } carteles están en { $path }. Imprímalos a tamaño real.
}
desk-posters-none = Nada de lo que pide es público en { $session }, así que no hay ningún cartel que imprimir.
desk-unknown-poster = Nada de lo que pide tiene el identificador { $name } y es público. Revise --of, que dice de qué son los carteles.
desk-posters-too-long = Una dirección es demasiado larga para un código. Elija identificadores más cortos, o una dirección del sitio más corta.
