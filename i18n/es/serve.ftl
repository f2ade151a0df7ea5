# Palabras de la orden que sirve una carpeta terminada.

cli-serve-public = Servir una carpeta terminada a quien pueda acceder a esta máquina, en lugar de una vista previa
cli-serve-dir = La carpeta generada
cli-serve-listen = Dónde escuchar: DIRECCIÓN:PUERTO; puede haber varias
cli-serve-audience = La edición que puede servirse: public, participants o podium

serve-public = Se sirve esta edición: { $path }. Archivos: { $files }. Sus direcciones:
serve-plain = Sin cifrado: en redes ajenas, coloque delante un servidor con TLS. Deténgalo con Ctrl+C.
serve-ending = Terminando: se completan las respuestas iniciadas.
serve-no-site = { $path } no contiene un sitio terminado. Genere uno primero: papersmart build
serve-other-edition = { $path } contiene la edición para { $audience }. Si quienes pueden acceder a esta máquina pueden leerla, añada: --audience { $audience }
serve-not-whole = { $path } no está íntegra: { $file } no es lo que dicen los manifiestos. Vea qué falla con papersmart verify y vuelva a intentarlo cuando esté íntegra.
serve-address-taken = No es posible escuchar en { $address } ({ $reason }). Elija otra dirección con --listen.
