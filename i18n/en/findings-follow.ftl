# What can be wrong with what calendars are told.

finding-meeting-change-untimed = The meeting “{ $id }” was { $state ->
        [cancelled] cancelled
       *[moved] moved
    }, but calendars are not told when.
    .help = Use “papersmart meeting”, or add “changed” with the instant of the change and raise “sequence” by one each time.
