# Words of the commands that publish a site and look at where it is published.

cli-publish = Bring a built folder to the targets of publish.toml as the next release
cli-publish-from = The folder
cli-publish-base-url = The base URL that it was built with, if not the one in site.toml
cli-publish-without = Publish although this session is in content and not in the folder: BODY/SESSION
cli-publish-to = Only these targets
cli-publish-first = Begin at release 1, although a target shows a release that is not believed or does not answer
cli-publish-now = The time of the release, instead of the clock
cli-publish-rehearse = Say what would be sent, and send nothing
cli-publish-report = Write what became of each target to this file, as JSON
cli-rollback-to = Only these targets
cli-rollback-first = Begin at release 1, although a target shows a release that is not believed or does not answer
cli-rollback-now = The time of the release, instead of the clock
cli-rollback-rehearse = Say what would be sent, and send nothing
cli-rollback-report = Write what became of each target to this file, as JSON
cli-status = Say which release each target shows and how far behind the newest it is
cli-status-to = Only these targets
cli-status-format = How it is told: human or json
cli-rollback = Publish a tree from before as the next release, unless something in it has been taken back since
cli-rollback-from = The folder target that keeps it, or its folder

publish-no-target = There is no target “{ $target }” in publish.toml. There are: { $all }.
publish-bad-signing-key = PAPERSMART_SIGNING_KEY cannot be used: { $reason }. Give the secret key, and its password in PAPERSMART_SIGNING_PASSWORD if it has one; or leave the variable empty to publish unsigned.
publish-new = Release { $release }, { $digest }.
publish-same = Nothing has changed since release { $release }, { $digest }. Targets that are behind are brought to it.
publish-unsigned = This release is not signed: nobody can tell whose it is. Set PAPERSMART_SIGNING_KEY to sign it.
publish-current = { $target }: current, nothing sent.
publish-would = { $target }: would be sent: { $files } ({ $size }). Would be deleted: { $deleted }.
publish-done = { $target }: published. Files sent: { $files } ({ $size }). Deleted: { $deleted }. Time: { $seconds } s.
publish-sending = sent
publish-trouble-variable = { $target }: the environment variable { $reason } is not set. Set it, as publish.toml names it, and publish again.
publish-trouble-program = { $target }: { $reason } is not installed on this machine. Install it and publish again.
publish-trouble-unreachable = { $target }: no answer ({ $reason }). Publish again later; what was sent already is not sent again.
publish-trouble-refused = { $target }: refused ({ $reason }). Check the address in publish.toml and the secrets that it names, and publish again.
publish-trouble-not-ours = { $target }: { $reason } stands there and was not published by papersmart. Move it away, or name another place in publish.toml.
publish-trouble-changed = { $target }: { $reason } is not what its manifest says. Build the site again and publish it.
publish-trouble-damaged = { $target }: { $reason } did not arrive whole. Readers still have the release before. Publish again.
publish-trouble-disk = { $target }: the disk refuses ({ $reason }). See that there is room and that you may write there, and publish again.
publish-other-edition = { $path } holds the edition for { $audience }, which is never published. Build the public edition into a folder of its own.
publish-no-edition = { $path } holds no edition. Build the site first.
publish-illegible = The manifests of { $path } cannot be used: { $reason }. Build the site again.
publish-not-whole = { $path } is not whole. Files missing or altered: { $files }; the first is { $first }. Build the site again.
publish-behind = The folder is not what content says now. It is published as it is, and cannot be rolled back to. Build the site to publish it as it is written.
publish-lost = Session { $session } is published and in content, but not in the folder: its errors stopped it. Nothing is published. Mend it (papersmart check) and build again; or, if it shall go, publish with --without { $session }.

status-primary = primary
status-mirror = mirror
status-signed = signed by { $key }
status-unchecked = signed by { $key }, which publish.toml does not name
status-unsigned = not signed
status-refused = not signed by a key of publish.toml
status-current = { $target } ({ $role }): release { $release } of { $published }, { $signed }. Current.
status-behind = { $target } ({ $role }): release { $release } of { $published }, { $signed }. Behind by { $releases } ({ $time }).
status-not-believed = { $target } ({ $role }): release { $release } of { $published }, { $signed }. Do not believe it: publish again, and find out who wrote it.
status-nothing = { $target } ({ $role }): no release. Publish to it.

rollback-nothing = No tree from before is kept: a folder target has one once two releases were published, and none after something was taken back. Name the target or its folder with --from.
rollback-bad = { $path } is not whole, or its release is not its own or not to be believed. It is not published. Build from content instead.
rollback-unknown = Nobody knows what the public could see in { $path }: no record is kept beside it. It is not published, lest it shows what was taken back. Build from content instead.
rollback-content = Content cannot be read, so nobody knows what has been taken back. Mend it (papersmart check) and try again.
rollback-taken-back = { $path } shows what has been taken back or replaced since: { $count }. It is not published. Build from content instead.
rollback-again = Some targets have not got it. Do not publish the folder of the last build, which would bring back what was to go. When they answer: papersmart rollback --from { $path }

publish-no-key = PAPERSMART_SIGNING_KEY is not set, and publish.toml names keys: nobody would believe the release. Nothing is published. Set it and publish again.
publish-other-key = The key in PAPERSMART_SIGNING_KEY, { $key }, is not named in publish.toml: nobody would believe the release. Nothing is published. Set another key, or add this one to keys.
publish-not-believed = { $target } shows a release that no key of publish.toml has signed, and no target shows one that is believed: nobody knows which number comes next. Nothing is published. Add the key that signed it to keys for this one publication; or, if it shall not count, begin anew with --first.
publish-silent = { $target } does not answer, and no target shows a release: it may have the newest. Nothing is published. Try again when it answers; or, if there has never been one, begin with --first.
