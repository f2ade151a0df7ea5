# Texts, sessions and archives for other programs.

akn-file = This text as XML (Akoma Ntoso)

cli-export = Export a session, for archives or as books
cli-export-bag = As a bag (BagIt, RFC 8493): its files, texts, data and pages
cli-export-wacz = As a web archive (WACZ) for programs that replay pages
cli-export-session = The session
cli-export-to = Where to: a file, or for a bag a folder too; only you can read it
cli-export-from = The folder that the site was built into
cli-export-audience = Whose edition is in that folder: public, participants or podium
cli-export-base-url = The address that the site was built for, where it is not the one in site.toml
cli-export-now = The moment to date the export by, instead of the present
cli-export-force = Replace what stands there: a file, or a bag

export-files = files
export-done = The session is in { $path }. Files: { $files }. Bytes: { $bytes }.
export-elsewhere = Files that other hosts keep and that fetch.txt names: { $count }. Fetch them before you check the bag.
export-confidential = { $path } is not for the public: it has what only its edition may show. Keep it where only its readers can get at it.
export-not-up-to-date = The edition in { $path } is behind its content. Build it first: papersmart build --out { $path }, with the same options. Nothing was written.
export-no-edition = There is no edition in { $path }. Build one first: papersmart build --out { $path }
export-other-edition = The folder { $path } holds the edition for { $audience }. Name it with --audience, or another folder with --from.
export-no-session = There is no session { $session } in { $path }. Look at the folders in content/sessions.
export-changed = { $path } is not as it was built. Build the edition again. Nothing was written.
export-occupied = { $path } is there already. Choose another place with --to, or replace a file or a bag with --force.
export-exposed = What is written into { $path } would be published or taken for content. Choose another place with --to.
