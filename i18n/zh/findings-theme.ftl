### 网站自有主题中的问题。

finding-theme-syntax = 主题文件无法解析：{ $reason }。
    .help = 请更正该文件，或将其删除以恢复内置版本。

finding-theme-word = 下列语文缺少消息“{ $word }”：{ $languages }。
    .help = 请在您网站的 i18n/LANGUAGE/theme.ftl 中为上述每种语文添加该消息。模板只能显示不带参数的消息。

finding-theme-missing = 主题中没有名为“{ $name }”的模板或组件。
    .help = 请检查拼写，或在 themes/default/ 下添加定义该名称的文件。

finding-theme-variable = 使用此模板的页面都没有“{ $name }”。
    .help = { $known ->
        [none] 请删除：该值内部没有其他内容。
       *[other] 请检查拼写，或将其删除。可用的有：{ $known }。
    }

finding-theme-render = 主题无法在此处生成页面：{ $reason }。
    .help = 对页面可能没有的内容请加“if”条件，或删除此文件以恢复内置文件。

finding-theme-unreadable = 无法读取该主题文件：{ $reason }。
    .help = 请检查文件权限，并确认其为 UTF-8 文本。

finding-theme-contrast = { $ink }在{ $ground }上的对比度为{ $found }比1，至少应为{ $least }比1。
    .help = 请调深或调浅其中一种颜色。
