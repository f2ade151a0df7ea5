### 网站自有主题方面的问题。

finding-theme-syntax = 主题无法读取此文件：{ $reason }。
    .help = 请更正此文件，或将其删除，以恢复内置文件。

finding-theme-word = 下列语文缺少词条“{ $word }”：{ $languages }。
    .help = 请在网站的i18n/LANGUAGE/theme.ftl中为上述每种语文添加该词条。模板只能显示不带变量的词条。

finding-theme-missing = 主题中没有模板或组件“{ $name }”。
    .help = 请检查拼写，或在themes/default/下添加定义该名称的文件。

finding-theme-unreadable = 无法读取主题的此文件：{ $reason }。
    .help = 请检查文件权限，并确认文件是UTF-8文本。
