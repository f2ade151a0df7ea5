# 扫描封页及其打印命令的用语。

## 封页上

slip-heading = 扫描封页：{ $meeting }
slip-mark = 仅供秘书处使用
slip-scan = 请将本页放在发言稿之上一并扫描。
slip-entry = 发言名单第{ $order }号
slip-language = 文本语言：{ $language }

## 命令

cli-slips = 为发言名单的每项登记打印扫描封页，使扫描件自动归位
cli-slips-entry = 仅限这些登记
cli-slips-lang = 为文本的每种语言各打印一页，例如 en 或 pt
cli-slips-size = 纸张：a4、a5，或 a5-pairs（一张 A4 纸上两页 A5）
cli-slips-out = 要写入的文件，只有您能阅读；如不指定，则写到标准输出

desk-slips-written = { $count } 页扫描封页已写入 { $path }。请用浏览器打开并打印。
desk-slips-none = { $meeting } 的发言名单上没有人，因此没有封页可打印。
desk-slips-other-list = { $entry } 不在 { $meeting } 的发言名单上。
desk-slips-need-out = 封页上有发言者的名称，而他人可能看到此处的输出。请用 --out 指定要写入的文件。
desk-slips-too-long = 封页的代码过长，无法扫描。请选用较短的标识。
desk-would-be-published = 写入 { $path } 的内容可能被他人看到。请用 --out 另选位置。
