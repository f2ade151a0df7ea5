# What can be wrong with what was printed on demand.

finding-printed-out-of-order = printed.toml 中，{ $date } 写在 { $before } 之后。
    .help = 每天一个表，按日期排列。若合并了两个分支，请将同一天的数字相加。
finding-print-how = 在 [print] 中，索取印刷本的方式须且只须指明一种：表单或邮件。
    .help = 请写 form = "netlify"、form = "https://…" 或 mail = "…@…"，三者择一。
finding-bad-print-form = “{ $found }”不能作为表单提交的网址。
    .help = 网址中不得有问号、井号、逗号、分号或撇号。
finding-bad-print-mail = “{ $found }”不是链接可以指向的邮件地址。
    .help = 请用简单的写法，例如 print@example.org。
