# What is wrong with a site's own messages (its folder i18n/).

finding-message-syntax = This message cannot be read: { $reason }
    .help = Follow the Fluent syntax: an id, an equals sign and the text; lines that continue it are indented.

finding-message-missing = The message { $id } is missing in language { $language }.
    .help = Add it to the catalogue of that language, with the same variables as the English one.

finding-message-unknown = There is no message { $id } in English, so nothing uses this one in language { $language }.
    .help = Correct its id, or remove it.

finding-message-arguments = The variable { $variable } of message { $id } is not used alike in English and in language { $language }.
    .help = Use the same variables in every language.

finding-unreadable-file = The file { $file } cannot be read: { $reason }
    .help = Check that it exists, that you may read it and that it is UTF-8 text.

finding-unknown-file = The file { $file } is not a catalogue of one of the six languages.
    .help = Catalogues are i18n/LANG/NAME.ftl, LANG being ar, zh, en, fr, ru or es. { $suggestion }
