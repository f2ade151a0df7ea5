# Words of closing sessions, of opening them again, and of addresses that stay.

## Help

cli-session = Close, reopen and seal sessions, and tell how they stand
cli-session-close = Close a session: what it holds is frozen; on one that is closed, freeze what came to it since
cli-session-reopen = Open a closed session again, so that it can be changed
cli-session-reopen-reason = Why; it stays in the session’s frozen.toml
cli-session-seal = Seal a closed session: from then on it takes nothing
cli-session-list = Tell how the sessions stand, and what is other than when they were closed
cli-session-by = Who says so; it stays in the session’s frozen.toml
cli-statement-by = Who says so; where the session is closed, it stays in its frozen.toml
cli-statement-recall-reason = Why; where the session is closed, it stays in its frozen.toml
cli-routes = Remember addresses that were public
cli-routes-record = Remember the addresses that a publication has, so that none of them is lost
cli-routes-record-out = The folder that holds the public’s edition

## What was done

desk-session-closed = Closed: { $session }. Frozen: { $records } records and { $files } files. It still takes late additions; commit frozen.toml with it.
desk-session-sealed-now = Sealed: { $session }. Frozen: { $records } records and { $files } files. It takes nothing any more.
desk-session-unchanged = { $session } is closed, and all of it is frozen already. Nothing was changed.
desk-session-reopened = Open again: { $session }. When the changes are made, close it: papersmart session close { $session }
desk-session-since = frozen { $at }
desk-session-not-frozen = not frozen
desk-session-changed = changed: { $count }
desk-session-gone = gone: { $count }
desk-session-new = new: { $count }
desk-routes-recorded = { $session }: addresses remembered: { $count }. Commit its routes.txt.
desk-routes-none = All addresses are remembered already.

## Why nothing was done

desk-session-sealed = The session { $session } is sealed and takes nothing any more. Only version control can take the sealing back.
desk-session-not-closed = Only a closed session can be sealed. First: papersmart session close { $session }
desk-session-not-over = The session { $session } is not closed, so it can be changed as it is.
desk-reopen-why = The reason for opening { $session } again is missing. Give it with --reason.
desk-routes-no-edition = There is no public edition of a site in { $path }. Build it first, or name its folder with --out.

## Pages

moved-heading = This page has moved
moved-text = What was here has another address now.
moved-link = Go to its new address
gone-heading = This page is no longer here
gone-text = What was here was taken away on { $date }. Its address is kept, so that references to it can still be understood.
