### Findings about the site's own theme.

finding-theme-syntax = The theme cannot read this file: { $reason }.
    .help = Correct it, or delete it to return to the built-in one.

finding-theme-word = No message “{ $word }” in: { $languages }.
    .help = Add it to i18n/LANGUAGE/theme.ftl of your site for each of these languages. Only messages without arguments can be shown by a template.

finding-theme-missing = There is no template or component “{ $name }” in the theme.
    .help = Check the spelling, or add the file that defines it below themes/default/.

finding-theme-variable = No page that uses this template has “{ $name }”.
    .help = { $known ->
        [none] Remove it: there is nothing inside that value.
       *[other] Check the spelling, or remove it. What there is: { $known }.
    }

finding-theme-render = The theme cannot make a page here: { $reason }.
    .help = Guard what a page may lack with “if”, or delete this file to return to the built-in one.

finding-theme-unreadable = This file of the theme cannot be read: { $reason }.
    .help = Check its permissions, and that it is UTF-8 text.

finding-theme-contrast = { $ink } on { $ground } has a contrast of { $found } to 1; it needs { $least } to 1.
    .help = Make one of the two colours darker or lighter.
