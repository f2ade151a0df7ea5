# 网站自有词条（i18n/文件夹）可能出现的问题。

finding-message-syntax = 无法读取此词条：{ $reason }
    .help = 请遵循Fluent语法：标识符、等号、文本；续行须缩进。

finding-message-missing = 语文{ $language }缺少词条“{ $id }”。
    .help = 请在该语文的词条文件中添加，所用变量应与英文词条相同。

finding-message-unknown = 英文中没有词条“{ $id }”，因此语文{ $language }的该词条不会用到。
    .help = 请更正其标识符，或将其删除。

finding-message-arguments = 词条“{ $id }”的变量“{ $variable }”在英文和语文{ $language }中的用法不一致。
    .help = 请在所有语文中使用相同的变量。
