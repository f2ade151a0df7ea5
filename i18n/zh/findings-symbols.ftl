### What is found about symbols of documents.

finding-symbol-in-two-sessions = 文号{ $symbol }也由届会{ $session }发布。
    .help = 请将文件保留在其中一届会议；如两届会议均审议该文件，则其文号通向两处。
finding-bad-body-pattern = “{ $found }”不是文件系统的网址模式。
    .help = 请填写以https://开头并含有{ "{symbol}" }的网址，如每种语文各有网址，还应含有{ "{lang}" }；或者填写none。
finding-pages-taken-down = 届会{ $session }中有页面仍显示其他届会文件的旧状况，现已撤下：{ $count }页。该届会因有错误而无法重新发布。
    .help = 请改正该届会的错误；页面随后即会恢复。
