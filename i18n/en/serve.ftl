# Words of the command that serves a finished folder.

cli-serve-public = Serve a finished folder to everybody who can reach this machine, instead of a preview
cli-serve-dir = The folder that was built
cli-serve-listen = Where to listen: ADDRESS:PORT; several are possible
cli-serve-audience = Whose edition may be served: public, participants or podium

serve-public = This edition is served: { $path }. Files: { $files }. Its addresses:
serve-plain = Without encryption: on networks of others, put a server with TLS in front. Stop with Ctrl+C.
serve-ending = Ending: answers that have begun are finished.
serve-no-site = { $path } holds no finished site. Build one first: papersmart build
serve-other-edition = { $path } holds the edition for { $audience }. If those who can reach this machine may read it, add: --audience { $audience }
serve-not-whole = { $path } is not whole: { $file } is not what the manifests say. See what is wrong with papersmart verify, and try again when it is whole.
serve-address-taken = Nothing can listen at { $address } ({ $reason }). Choose another address with --listen.
