# Words of the command line.

## Findings: the word before each part.

finding-error = error
finding-warning = warning
finding-help = help
