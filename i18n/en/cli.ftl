# Words of the command line.

## Findings: the word before each part.

finding-error = error
finding-warning = warning
finding-help = help

## Help

cli-about = The paperless-meeting portal as a static site, in six languages.
cli-option-site = The site's folder
cli-option-lang = Language of messages: ar, zh, en, fr, ru or es
cli-build = Build the site
cli-build-out = The folder to build into
cli-build-now = The moment to build for, instead of the present
cli-build-base-url = The address the site is served from, instead of the one in site.toml
cli-build-report = Write what was done to this file, as JSON
cli-build-audience = For whom: public, participants or podium
cli-build-watch = Build again whenever a file changes
cli-build-dry-run = Only tell what would become public, change or vanish
cli-build-confirm = Publish exactly this change, although policies.confirm asks about it
cli-build-format = For a terminal (human) or for a comment (markdown)
cli-build-private = Who reads along may know what is under embargo: say names also where CI is set
cli-check = Check the site's files and name every problem
cli-check-now = The moment to check for, instead of the present
cli-check-format = For people (human) or for programs (json)
cli-serve = Build the site, serve it on this machine, and build again whenever a file changes
cli-serve-port = The port to listen on
cli-serve-now = The moment to build for, instead of the present
cli-search = Search a built site, in the language of --lang
cli-search-out = The folder that was built
cli-search-limit = How many hits to tell
cli-search-json = Tell hits as JSON
cli-search-queries = Search for each line of this file, and tell the hits of each as one line of JSON
cli-search-query = What to search for
cli-init = Start a site of your own
cli-init-folder = The folder to start it in

## Builds and checks

cli-no-findings = Nothing is wrong.
cli-findings-more = … and { $count } more of the kind { $code }. All of them: papersmart check
cli-findings = { $errors ->
    [0] No errors
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}.
cli-built = { $pages } pages. Written: { $written }. Deleted: { $deleted }. Time: { $milliseconds } ms.
cli-not-built = Nothing was built: correct the errors above first. What was published stands as it was.
cli-would-appear = { $count ->
    [0] Nothing would become public.
    [one] { $count } address would become public:
   *[other] { $count } addresses would become public:
}
cli-would-change = { $count ->
    [0] Nothing would change.
    [one] { $count } address would change:
   *[other] { $count } addresses would change:
}
cli-would-vanish = { $count ->
    [0] Nothing would vanish.
    [one] { $count } address would vanish:
   *[other] { $count } addresses would vanish:
}
cli-would-more = … and { $count } more
cli-nothing-published = Nothing was published. Without --dry-run it would be.
cli-confirm-first = The output folder holds no site yet (policies.confirm.first).
cli-confirm-vanishing = Addresses that would vanish although nobody recalled or withdrew them: { $count }. Allowed without confirmation: { $limit } (policies.confirm.vanishing).
cli-confirm-releases = Addresses that would become public at once: { $count }. Allowed without confirmation: { $limit } (policies.confirm.releases).
cli-confirm-waiting = Pages and files of recalled or withdrawn statements that wait with it: { $count }. Confirm this or undo the rest at once.
cli-confirm-how = Nothing of this is published before a person confirms exactly this change: build with the same options and --confirm { $code }.
cli-confirm-other = --confirm { $code } stands for another change.
cli-confirm-preview = This is only a preview. A build would ask for confirmation.
cli-session-stopped = Session { $session } has errors and was not built. Its published pages stay as they were.
cli-session-absent = Session { $session } has errors and was not built, and none of its pages are in the output folder. Correct the errors before you publish.
cli-waiting = Something else builds or edits this site. Waiting for it to end.
cli-progress-pages = pages
cli-failed = This could not be done: { $reason }
cli-not-ours = The folder { $path } is not empty and was not made by papersmart. Choose another one with --out, or empty it.
cli-other-edition = The folder { $path } holds the edition for { $audience }. Choose another one with --out: editions must never mix.
cli-watching = Watching for changes. Press Ctrl+C to end.
cli-serving = The site is at { $address }
cli-port = Port { $port } cannot be used ({ $reason }). Choose another one with --port.
cli-init-done = A new site is in { $path }. Edit its files, then run: papersmart --site { $path } serve
cli-init-exists = The folder { $path } already holds a site. Nothing was changed.

## Search

cli-search-found = { $count ->
    [0] No page was found.
    [one] { $count } page was found.
   *[other] { $count } pages were found.
}
cli-search-language = There is no index in the language “{ $language }”. Choose ar, zh, en, fr, ru or es.
cli-search-nothing = There is no search index in { $path }. Build the site into it first: papersmart build --out { $path }
cli-search-format = The search index in { $path } is of a version that this program does not know. Build the site again.
cli-search-damaged = The search index in { $path } is damaged or incomplete. Build the site again.

## Wrong command lines and the frame of the help

cli-usage = Usage
cli-commands = Commands
cli-options = Options
cli-option-help = Show this help
cli-option-version = Show the version
cli-unknown-argument = There is no option { $argument }.
cli-unknown-command = There is no command { $argument }.
cli-missing-argument = { $argument } is missing.
cli-bad-value = { $argument } cannot be “{ $value }”.
cli-given-twice = { $argument } is given twice, or with something it excludes.
cli-see-help = See: papersmart --help
