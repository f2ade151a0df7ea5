# What can be wrong with publish.toml.

finding-duplicate-target = There is a target “{ $target }” already.
    .help = Name each target differently.
finding-duplicate-folder = Target “{ $target }” is the same folder as “{ $other }”.
    .help = Give each target a folder of its own.
finding-second-primary = “{ $target }” is a second primary target.
    .help = Give the role primary to the one whose address is given out, and mirror to all others.
finding-bad-public-key = This is no public key: { $reason }.
    .help = Give the line of a public key as minisign writes it.
finding-bad-variable = “{ $found }” is not the name of an environment variable.
    .help = Name the variable that holds the secret, such as SITE_KEY; never write the secret itself here.
finding-bad-host = “{ $found }” is not a host.
    .help = Write HOST or USER@HOST, such as site@mirror.example.
finding-bad-remote-path = “{ $found }” is not a path that can be used on another machine.
    .help = Write a path from the root of letters, digits, “.”, “_”, “-” and “/”, such as /srv/site.
finding-bad-endpoint = “{ $found }” is not the address of a service.
    .help = Write an address that begins with https:// and does not end with a slash.
finding-bad-prefix = “{ $found }” cannot be what names in a bucket begin with.
    .help = Leave out slashes at the beginning and end, and do not use “.” or “..”.
finding-bad-site-id = “{ $found }” is not the identifier of a site.
    .help = Copy the site’s ID from its settings at Netlify.
