### What is saved on a device for when there is no connection. Scripts get most of
### these sentences with the page, and fill in what stands in braces.

search-kept = Without a connection, only what is kept on this device was searched.
offline-copy = Saved copy of { $moment }
keep-asking = Looking at what there is…
keep-size = It takes { $size } on this device: pages { $pages }, search { $index }, files { $files }.
keep-full = There is not enough room on this device; still needed: { $size }. Choose fewer languages, leave the files out, or remove something else.
keep-progress = { $done } of { $size } are saved.
keep-stopped = Stopped: { $done } of { $size } are saved. The session is not complete.
keep-broken = The connection failed: { $done } of { $size } are saved. Go on when you are connected again.
keep-altered = What came is not what this site publishes, and was not saved. Try again in a while or in another network.
keep-kept = Kept on this device ({ $size }), as it was published on { $moment }.
keep-partly = Not complete: { $done } of { $size } are saved.
keep-removed = Removed from this device.
keep-entry = { $size }, as published on { $moment }
keep-nothing = No session is kept on this device.
