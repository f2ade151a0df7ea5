# What is wrong with guides, subjects and places.

finding-dead-reference = 本版本在“{ $found }”处没有公布任何内容，因此该处文字不带链接。
    .help = { $suggestion ->
        [none] 请写不带语文的网页地址，如/archive/，或写symbol:加文件的文号。以后公布的内容会自动成为链接。
       *[other] 是否应为“{ $suggestion }”？以后公布的内容会自动成为链接。
    }
finding-missing-guide = 指南“{ $slug }”缺少下列语文：{ $languages }。
    .help = 使用这些语文的读者会看到另一种语文，并有说明。请为其中每种语文添加一个文件。
finding-unknown-place = places.toml中没有地点“{ $id }”。
    .help = { $suggestion ->
        [none] 请使用places.toml中某个地点的标识符，或添加该地点。
       *[other] 是否应为“{ $suggestion }”？如不是，请在places.toml中添加该地点。
    }
finding-unknown-subject = “{ $found }”不是subjects.toml中的主题，因此按原样显示。
    .help = { $suggestion ->
        [none] 请使用某个主题的标识符或其任一名称，或在subjects.toml中添加该主题。
       *[other] 是否应为“{ $suggestion }”？如不是，请在subjects.toml中添加该主题。
    }
finding-subject-cycle = 主题“{ $id }”经由更大的主题又回到自身。
    .help = 请删除此循环中的一个“broader”。
