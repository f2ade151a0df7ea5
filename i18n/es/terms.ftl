### Los términos propios del ámbito: una etiqueta para cada palabra clave de los
### archivos de contenido, y los nombres de los idiomas.

term-session-state-planned = Prevista
term-session-state-open = En curso
term-session-state-closed = Clausurada
term-session-state-sealed = Sellada

term-agenda-status-provisional = Programa provisional
term-agenda-status-adopted = Programa aprobado

term-item-state-active = En el programa
term-item-state-deferred = Aplazado
term-item-state-deleted = Suprimido

term-meeting-kind-plenary = Sesión plenaria
term-meeting-kind-informal = Consultas oficiosas
term-meeting-kind-closed = Sesión privada
term-meeting-kind-side-event = Acto paralelo

term-meeting-state-scheduled = Programada
term-meeting-state-moved = Trasladada
term-meeting-state-cancelled = Cancelada
term-meeting-state-suspended = Suspendida
term-meeting-state-resumed = Reanudada
term-meeting-state-held = Celebrada

term-recording-kind-audio = Grabación de audio
term-recording-kind-video = Grabación de video

term-document-kind-agenda = Programa
term-document-kind-pre-session = Documento anterior al período de sesiones
term-document-kind-in-session = Documento del período de sesiones
term-document-kind-conference-room-paper = Documento de sesión
term-document-kind-informal = Documento oficioso
term-document-kind-report = Informe
term-document-kind-resolution = Resolución
term-document-kind-decision = Decisión
term-document-kind-outcome = Documento final
term-document-kind-meeting-record = Acta de sesión

term-distribution-general = Distribución general
term-distribution-limited = Distribución limitada
term-distribution-restricted = Distribución reservada
term-distribution-provisional = Provisional

term-document-status-final = Versión final
term-document-status-advance-unedited = Versión avanzada sin editar

term-relation-kind-revises = Revisión de
term-relation-kind-adds-to = Adición de
term-relation-kind-corrects = Corrección de
term-relation-kind-amends = Enmienda a
term-relation-kind-supersedes = Sustituye a
term-relation-kind-adopted-as = Aprobado como
term-relation-kind-record-of = Acta de
term-relation-kind-relates-to = Véase también

term-statement-kind-statement = Declaración
term-statement-kind-introduction = Presentación
term-statement-kind-explanation-before = Explicación de voto o de posición antes de la decisión
term-statement-kind-explanation-after = Explicación de voto o de posición después de la decisión
term-statement-kind-point-of-order = Cuestión de orden
term-statement-kind-right-of-reply = Derecho a contestar
term-statement-kind-written = Declaración por escrito

term-posting-public = Publicación autorizada
term-posting-interpreters-only = Solo para los intérpretes

term-version-state-received = Recibida
term-version-state-staged = Lista para su publicación
term-version-state-released = Publicada
term-version-state-revised = Revisada
term-version-state-withdrawn = Retirada
term-version-state-recalled = Publicación anulada

term-version-role-as-delivered = Texto pronunciado
term-version-role-courtesy-translation = Traducción de cortesía

term-list-status-inscribed = Inscripción registrada
term-list-status-delivered = Intervención realizada
term-list-status-deferred = Intervención aplazada
term-list-status-withdrawn = Inscripción retirada
term-list-status-absent = Ausencia

term-access-public = Público
term-access-participants = Participantes
term-access-podium = Estrado

term-list-policy-podium = Visible solo para la Mesa y la secretaría
term-list-policy-public = Visible para todos

term-speaker-kind-state = Estado
term-speaker-kind-observer = Observador
term-speaker-kind-group = Grupo de delegaciones
term-speaker-kind-intergovernmental = Organización intergubernamental
term-speaker-kind-non-governmental = Organización no gubernamental
term-speaker-kind-un-entity = Entidad de las Naciones Unidas
term-speaker-kind-officer = Miembro de la Mesa
term-speaker-kind-expert = Experto

language-name-ar = árabe
language-name-zh = chino
language-name-en = inglés
language-name-fr = francés
language-name-ru = ruso
language-name-es = español
language-name-pt = portugués
language-name-de = alemán
language-name-it = italiano
language-name-ja = japonés
language-name-sw = swahili
language-name-hi = hindi
