# Printed copies on demand.

## What readers see

print-heading = 印刷本
print-lede = 印刷服务台按需印刷，不多印。请在文件或发言的页面上索取，或在此按文号索取，并在您指明的地点领取。
print-kept-what = 申请中说明印什么、用哪种语文、多少份、为谁、在何处以及何时需要。请填写代表团或部门的名称，不要填写个人姓名。申请仅供印刷服务台阅读，其内容不会公布。
print-kept = { $count ->
    [0] 谁提出申请、送往何处，印完即删除。仅保存每天印刷的数量。
   *[other] 谁提出申请、送往何处，在印完 { $count } 天后删除。仅保存每天印刷的数量。
}
print-thanks = 您的申请已提交
print-thanks-next = 印刷本将放在您指明的地点。如需立即使用，请同时告知印刷服务台。
print-mail-subject = 印刷本：{ $what }
print-mail-body =
    文件：{ $title }
    网址：{ $address }
    语文（{ $languages }）：
    份数：
    代表团或部门：
    领取地点：
    需要时间（现在、今天、明天）：

## On tickets

ticket-heading = { $count ->
   *[other] { $count } 张印刷单
}
ticket-copies = { $count ->
   *[other] { $count } 份
}
ticket-at-once = 立即
ticket-by = { $day }前
ticket-collect = 领取地点：
ticket-for = 为：

## The commands

cli-print = 印刷服务台：印刷本申请、印件和印刷单
cli-print-import = 从表单主机导出的数据中接收申请
cli-print-import-export = 导出的数据，CSV 或 JSON：文件或网址；如需令牌，用 PAPERSMART_PRINT_TOKEN
cli-print-queue = 按需要的先后说明要印什么
cli-print-queue-format = 方式：human 或 json
cli-print-tickets = 为尚无印刷单的印件制作印刷单，每个地点一张封面
cli-print-tickets-to = 要写入的文件，只有您能读；不指明则写到标准输出
cli-print-tickets-again = 为所有等候的印件制作，包括已有印刷单的
cli-print-done = 说明印件已印完
cli-print-codes = 印件的编码，键入或扫描均可
cli-print-done-copies = 每件印了多少份，如与申请不同
cli-print-drop = 说明印件不再印刷
cli-print-drop-reason = 原因

print-imported = 新申请：{ $new }。已知：{ $known }。
print-other-forms = 其他表单的行，未予理会：{ $count }。
print-cut = 内容过长而被截短的申请：{ $count }。
print-unknown-columns = 不认识的列，其内容均未保存：{ $columns }。
print-aside = 第 { $row } 行已放在一边：{ $reason }
print-aside-robot = 填写了人看不见的栏目。
print-aside-nothing = 没有说明印什么。
print-aside-thing = 所要的不是文件或发言的地址。
print-aside-language = 语文不对。
print-aside-copies = 份数不在可申请的范围内。
print-aside-when = 时间不是表单中的用词。
print-queue-empty = 没有要印的。
print-queue-aside = counter/register.json 中放在一边的行：{ $count }。
print-when-now = 现在
print-when-today = 今天
print-when-tomorrow = 明天
print-late = 已迟
print-has-ticket = 已有印刷单
print-state-other-language = 没有此语文
print-state-withdrawn = 已撤回
print-state-unknown = 该处没有公布任何内容
print-tickets-written = 印刷单：{ $count } 张，在 { $path } 中。请用浏览器打开并打印，然后删除。
print-without = 因无内容可印而没有印刷单的印件：{ $count }。用 papersmart print queue 查看，用 papersmart print drop 结束。
print-done = 已印：{ $codes }。份数：{ $copies }。纸张：{ $sheets }。
print-dropped = 已取消：{ $codes }。
print-estimated = 页数不明时，按每页 400 个词、每张两页估计纸张。
print-closed-before = 此前已结束：{ $codes }。
print-forgotten = 保存期满已删除的申请：{ $count }。

desk-print-unreadable = 导出的数据既不是带标题行的表格（CSV），也不是 JSON，或者不完整。未接收任何内容。
desk-print-no-columns = 导出的数据中没有一列与表单栏目同名，例如 symbol、language 或 copies。未接收任何内容。
desk-print-unknown-job = 没有印件 { $code }。
desk-print-two-jobs = 两件尚无印刷单的印件同用代码 { $code }。请先用 papersmart print tickets 制作印刷单，此后代码各不相同。
desk-print-nothing-there = { $code } 所要的内容未公布，不可能已印。请用 papersmart print drop { $code } --reason 原因 结束。
desk-print-printed-unread = { $session } 的 printed.toml 无法读取，不能添加。请用 papersmart check 查看问题。
desk-print-no-tickets = 没有印件等候印刷单。无法印刷的印件：{ $count }。用 --again 可重新制作已有的印刷单。
desk-print-need-to = 印刷单上写明谁提出申请，而此处可能有他人看到。请用 --to 指明写入哪个文件。
desk-print-not-fetched = { $address } 没有给出导出的数据：{ $reason }

## Booklets

booklet-made = { $date }根据 { $address } 制作。
cli-print-booklet = 制作某一项目或会议的小册子：所有公开文本合成一份文件
cli-print-booklet-session = 会议
cli-print-booklet-item = 议程项目
cli-print-booklet-meeting = 会次
cli-print-booklet-lang = 小册子的语文
cli-print-booklet-paper = 纸张：a4 或 letter
cli-print-booklet-to = 要写入的文件：.html；有 Chromium 时可为 .pdf
cli-print-booklet-browser = 制作 PDF 的 Chromium，如名称不是常用的
print-booklet-written = 小册子在 { $path } 中。
desk-print-nothing-of = 没有名为 { $name } 的公开内容。
desk-print-ending = { $file } 的结尾既不是 .html 也不是 .pdf。
desk-print-no-browser = 没有找到可制作 PDF 的 Chromium。请用 --browser 指明，或写入以 .html 结尾的文件，用任一浏览器打开后打印。
desk-print-browser-failed = { $browser } 没有制作出 PDF。请写入以 .html 结尾的文件，用浏览器打开后打印。
