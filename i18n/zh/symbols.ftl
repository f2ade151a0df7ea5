### Symbols of documents: their families and their index.

## Families

family-original = 原始文件
family-revision = 订正本
family-addendum = 增编
family-corrigendum = 更正
family-amendment = 修正
family-part = 部分
family-resumption = 续会
family-superseded = 已由{ $symbol }取代
notice-superseded = 本文件已由{ $symbol }取代。
notice-corrected = 本文件由{ $symbols }作出更正。

## The index

list-symbols = 文件文号
symbols-of = 以{ $organ }开头的文号
symbols-hint = 任何文件均可通过文号查阅：将文号以任何写法加在本网站网址之后即可。以下按文号开头部分列出文件。
list-documents-by-series = 按文件系列
