# What can be wrong with sessions that are over, and with addresses that were public.

finding-not-frozen = The session { $session } is over (state “{ $state }”), but nothing says what it held then.
    .help = { $had ->
        [frozen] Put frozen.toml back from version control. Only if there is none: set the state to “closed”, then papersmart session close { $session }, and seal it.
        [routes] It has routes.txt, so frozen.toml may have been deleted: put it back from version control. Only if there was none: papersmart session close { $session }
       *[nothing] Freeze it, and commit the file that is written: papersmart session close { $session }
    }
finding-frozen-unreadable = The record of what { $session } held when it was closed cannot be read ({ $detail }).
    .help = Put frozen.toml back from version control. Only if there is none: remove it and close the session again.
finding-frozen-altered = frozen.toml of { $session } is not as a command wrote it.
    .help = Put it back from version control. If two branches were joined, take one side and then: papersmart session close { $session }
finding-state-not-recorded = The session { $session } has the state “{ $state }”, but it was left “{ $recorded }”.
    .help = Put the state back in session.toml and use the commands, which keep the reason: papersmart session reopen { $session } --reason TEXT, or papersmart session close { $session }
finding-frozen-changed = “{ $what }” was changed; it was frozen when { $session } was closed ({ $since }).
    .help = Put it back as it was, or say why it has to change: papersmart session reopen { $session } --reason TEXT
finding-frozen-gone = “{ $what }” is no longer there; it was frozen when { $session } was closed ({ $since }).
    .help = Put it back from version control, or say why it has to go: papersmart session reopen { $session } --reason TEXT
finding-sealed-new = “{ $what }” was added to { $session }, which is sealed ({ $since }).
    .help = Remove it: a sealed session takes nothing. What belongs with it goes to another session.
finding-sealed-changed = “{ $what }” { $how ->
        [gone] is no longer there
       *[changed] was changed
    }; { $session } is sealed ({ $since }).
    .help = Put it back from version control: a sealed session takes nothing.
finding-bad-route = “{ $found }” is no address of a page.
    .help = Write it as in routes.txt: without a language, with a slash at its end, such as statements/opening/.
finding-route-vanished = “{ $route }” of { $session } was public, and nothing is there any more.
    .help = Put back what was there. Otherwise say in moved.toml where it is now ([[moved]] with from and to), or since when and why it is gone ([[gone]] with route, date and reason).
finding-route-withheld = “{ $route }” of { $session } was public, and is held back now: its pages are taken away.
    .help = If it is to come back, nothing is to be done. If not, say in moved.toml since when and why it is gone ([[gone]] with route, date and reason).
finding-routes-missing = The session { $session } is over, but its routes.txt, which had its addresses, is missing or empty.
    .help = Put it back from version control. Only if there was none: papersmart routes record
finding-routes-unreadable = The addresses of { $session } that were public cannot be read ({ $detail }).
    .help = Put routes.txt back from version control.
finding-moved-is-there = Nothing else can be said of “{ $route }”, for the page is there.
    .help = Remove this entry, or what is at the address.
finding-moved-twice = “{ $route }” is named twice.
    .help = Keep one entry: it has moved, or it is gone.
finding-moved-unrecorded = “{ $route }” is not among the addresses that were public, so nothing is published at it.
    .help = Compare it with routes.txt of { $session }.
finding-moved-to-nowhere = “{ $route }” leads to no page that readers have.
    .help = Name a page of this session as routes.txt does, or one of another session that its routes.txt has, such as /BODY/SESSION/documents/a-68-123/.
