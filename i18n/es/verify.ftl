# Palabras de las órdenes que comprueban si una copia está íntegra y crean claves.

cli-verify = Comprobar que una copia del sitio, en una carpeta o en la red, está íntegra: cada archivo es lo que dicen sus manifiestos
cli-verify-place = La carpeta, o la dirección que empieza por https://
cli-verify-session = Comprobar solo los archivos de este período de sesiones: BODY/SESSION
cli-verify-key = Aceptar solo una publicación firmada con esta clave pública de minisign; puede repetirse
cli-verify-after = Rechazar una publicación anterior a esta: un archivo release.json guardado o un número

verify-whole = Íntegra. Archivos: { $files }. Tamaño: { $size }.
verify-root = Resumen: { $digest }.
verify-missing = falta: { $path }
verify-altered = alterado: { $path }
verify-extra = en ningún manifiesto: { $path }
verify-link = un enlace, no un archivo: { $path }
verify-unreadable = no se puede leer: { $path }
verify-illegible = la línea { $line } no tiene sentido o repite un archivo: { $path }
verify-faults = La copia no está íntegra. Archivos comprobados: { $files }. Fallos: { $faults }. Vuelva a obtener esos archivos de otro espejo o repare la copia: papersmart publish --thorough.
verify-nothing = { $path } no contiene esos manifiestos: no es una edición generada por papersmart o los manifiestos se han perdido.
verify-release = Publicación { $release }, de { $moment }.
verify-signed = Firmada por { $key }, una clave en la que usted confía.
verify-unchecked = Dice estar firmada por { $key }, y nadie lo ha comprobado: indique la clave pública de quien la publica con --key.
verify-unsigned = No está firmada: compare el resumen con el que indica quien la publica.
verify-refused = No se fíe de esta copia: nada demuestra que proceda de quien la publica.
verify-no-release = Aquí no hay ninguna publicación, solo un sitio generado: nada está firmado. Compare el resumen con el que indica quien lo publica.
verify-changed = El sitio se publicó durante la comprobación: compruébelo una vez más.
verify-unseen = Un sitio muestra solo lo que se le pide: lo que sirva además no se ve desde aquí.
verify-progress = archivos
verify-length = longitud incorrecta, { $found } bytes en lugar de { $wanted }: { $path }
verify-endless = cortado a los { $limit } bytes, más largo de lo permitido: { $path }
verify-stale = atrasado, como estaba en la publicación { $release }: { $path }
verify-elsewhere = remite a otro sitio: { $path }
verify-packed = recibido comprimido, aunque se pidieron sus propios bytes: { $path }
verify-status = el servidor responde { $status }: { $path }
verify-silent = el servidor no responde: { $path }
verify-not-a-release = no está escrito como una publicación: { $path }
verify-newer = de formato { $format }, que lee una versión más reciente de papersmart: { $path }
verify-rolled-back = retrocedido, publicación { $release } en lugar de { $wanted } o una posterior: { $path }
verify-forked = no sigue a la publicación { $release } ya vista: { $path }
verify-not-signed = sin firma, aunque se exigen claves: { $path }
verify-unknown-key = firmado por { $key }, una clave en la que usted no confía: { $path }
verify-forged = la firma no es de esta publicación: { $path }
verify-no-key = “{ $key }” no es una clave pública de minisign ni un archivo que contenga una.
verify-no-after = “{ $path }” no es un número ni un archivo que contenga una publicación.
verify-no-address = “{ $path }” no es una dirección.

cli-key = Claves con las que se firman las publicaciones
cli-key-new = Crear un par de claves: la secreta va a un archivo, la pública se muestra
cli-key-out = Dónde poner la clave secreta; no debe haber nada allí

key-made = La clave secreta está en { $path } y solo usted puede leerla. Guarde una copia fuera de esta máquina. La línea de arriba es la clave pública: indíquela donde sus lectores le busquen.
key-bare = La clave no tiene contraseña. Para tener una, defina { $variable } y cree otra clave.
key-occupied = { $path } ya existe: elija otro nombre. Una clave sobrescrita no se recupera.
key-exposed = { $path } está en una carpeta publicada o de contenido: elija otro lugar para una clave secreta.
