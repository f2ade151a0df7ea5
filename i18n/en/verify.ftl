# Words of the commands that check whether a copy is whole, and make keys.

cli-verify = Check that a copy of the site, in a folder or on the network, is whole: every file is what its manifests say
cli-verify-place = The folder, or the address that starts with https://
cli-verify-session = Check only the files of this session: BODY/SESSION
cli-verify-key = Believe only a release that this public key of minisign signed; may be given several times
cli-verify-after = Refuse a release older than this one: a release.json that was kept, or a number

verify-whole = Whole. Files: { $files }. Size: { $size }.
verify-root = Digest: { $digest }.
verify-missing = missing: { $path }
verify-altered = altered: { $path }
verify-extra = in no manifest: { $path }
verify-link = a link, no file: { $path }
verify-unreadable = cannot be read: { $path }
verify-illegible = line { $line } makes no sense or repeats a file: { $path }
verify-faults = Not whole. Files checked: { $files }. Faults: { $faults }. Fetch these files again from another mirror, or mend the copy: papersmart publish --thorough.
verify-nothing = There are no such manifests at { $path }: it is no edition that papersmart built, or the manifests are lost.
verify-release = Release { $release } of { $moment }.
verify-signed = Signed by { $key }, a key that you trust.
verify-unchecked = It says that { $key } signed it, and nobody has checked that: give the publisher’s public key with --key.
verify-unsigned = It is not signed: compare the digest with the one that its publisher names.
verify-refused = Do not trust this copy: nothing shows that its publisher made it.
verify-no-release = There is no release here, only a build: nothing is signed. Compare the digest with the one that its publisher names.
verify-changed = The site was published while it was checked: check it once more.
verify-unseen = A site shows only what it is asked for: what it serves besides cannot be seen from here.
verify-progress = files
verify-length = wrong length, { $found } bytes instead of { $wanted }: { $path }
verify-endless = cut off after { $limit } bytes, longer than it may be: { $path }
verify-stale = stale, as it was in release { $release }: { $path }
verify-elsewhere = leads to another site: { $path }
verify-packed = answered in packed form, though its own bytes were asked for: { $path }
verify-status = the host answers with { $status }: { $path }
verify-silent = the host does not answer: { $path }
verify-not-a-release = not as a release is written: { $path }
verify-newer = of format { $format }, which a newer version of papersmart reads: { $path }
verify-rolled-back = rolled back, release { $release } instead of { $wanted } or a later one: { $path }
verify-forked = does not follow release { $release } that was seen before: { $path }
verify-not-signed = not signed, though keys are trusted: { $path }
verify-unknown-key = signed by { $key }, a key that is not trusted: { $path }
verify-forged = the signature is not of this release: { $path }
verify-no-key = “{ $key }” is no public key of minisign, and no file that has one.
verify-no-after = “{ $path }” is no number, and no file that has a release.
verify-no-address = “{ $path }” is no address.

cli-key = Keys that releases are signed with
cli-key-new = Make a pair of keys: the secret one goes to a file, the public one is printed
cli-key-out = Where to put the secret key; nothing may stand there

key-made = The secret key is in { $path }, for you alone to read. Keep a copy of it away from this machine. The line above is the public key: name it wherever readers look for you.
key-bare = The key has no password. For one with a password, set { $variable } and make another.
key-occupied = Something stands at { $path } already: choose another name. A key that is overwritten cannot be had again.
key-exposed = { $path } is in a folder that is published or kept as content: choose another place for a secret key.
