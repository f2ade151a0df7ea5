### Posters and the command that prints them.

## On the poster

poster-heading = Posters: { $session }
poster-call-session = The documents and statements of this session, on your device:
poster-call-room = What takes place in this room, on your device:
poster-call-meeting = This meeting’s documents and statements, on your device:
poster-call-item = The documents and statements under this item, on your device:
poster-call-document = This document, on your device:
poster-call-statement = This statement, on your device:
poster-call-press = This press release, on your device:

## The command

cli-posters = Print posters with QR codes that lead to a session, its rooms, its meetings and more, in six languages
cli-posters-of = Posters of these: session, room, meeting, item, document, statement, press
cli-posters-only = For things with these ids only; a room’s is its part of addresses, such as room-iv
cli-posters-size = The paper: a3, a4 or a5
cli-posters-svg = Also write each code, with its address, as an SVG file into this folder
cli-posters-out = The file to write; without it, and without --svg, the posters are printed to standard output
cli-posters-session = The session

desk-posters-written = { $count ->
    [one] { $count } poster is in { $path }. Print it at full size.
   *[other] { $count } posters are in { $path }. Print them at full size.
}
desk-posters-none = Nothing of what you ask for is public in { $session }, so there is no poster to print.
desk-unknown-poster = Nothing of the kinds you ask for has the id { $name } and is public. Look at --of, which says what posters are of.
desk-posters-too-long = An address is too long for a code. Choose shorter ids, or a shorter address of the site.
