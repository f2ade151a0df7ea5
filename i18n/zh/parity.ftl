# Which document can be had in which language.

list-documents-by-language = 按语文排列的文件
parity-expected-in = { $language }（预计{ $date }）
parity-document = 文件
parity-session = 届会
parity-of = { $all }份中的{ $there }份

## papersmart document list

cli-document-list = 列出文件有哪些语文文本，包括未公布的文件
cli-document-list-session = 届会；否则为所有预定和进行中的届会
cli-document-list-awaited = 只列尚缺某种语文文本的文件
cli-document-list-json = 供程序使用
desk-documents-none = 没有文件。
desk-documents-there = 已有：{ $languages }
desk-documents-awaited = 待发：{ $languages }
desk-documents-hidden = 未公布
